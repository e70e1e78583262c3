import { waivableConflicts } from "#app/domain/assignment/conflicts.ts";
import { relationKinds } from "#app/domain/assignment/relations.ts";
import type { Db } from "#db/client.ts";
import { makePerson, makeUnit, testNow } from "#tests/support/people.ts";
import type { World } from "#tests/support/world.ts";

export interface RandomCouncil {
  councilId: number;
  fileIds: number[];
}

const fields = ["chuyen-doi-so-thu", null];
let made = 0;

/**
 * A council of up to 8 people and up to 6 received files in it, drawn: they share few units, some are authors by account or by e-mail address alone, some
 * confirmed a file, some may take few files only, some declared relations or recused, some of them were let pass.
 * @param draw whole numbers from 0 to below the bound
 */
export async function makeRandomCouncil(options: { world: World; draw: (below: number) => number }): Promise<RandomCouncil> {
  const { world, draw } = options;
  const { db, campaignId } = world;
  made += 1;
  const council = await db
    .insertInto("council")
    .values({ campaignId, rubricId: world.rubric.id, name: `Hội đồng số ${made}` })
    .returning("id")
    .executeTakeFirstOrThrow();
  const councilId = council.id;
  const units: string[] = [];
  for (let unit = 0; unit < 3; unit += 1) units.push(await makeUnit({ db, id: `don-vi-${made}-${unit}`, name: `Đơn vị ${made}.${unit}` }));
  const pick = <T>(items: readonly T[]): T => items[draw(items.length)]!;
  const people: { accountId: number; email: string; unitId: string }[] = [];
  for (let person = 0; person < 3 + draw(6); person += 1) {
    const unitId = pick(units);
    const role = (["council_chair", "council_secretary"] as const)[person] ?? "council_member";
    const { accountId, email } = await makePerson({ db, fullName: `Người ${made}.${person}`, unitId, grants: [{ role, councilId }] });
    people.push({ accountId, email, unitId });
    if (draw(2) === 0) await noteOf({ db, councilId, accountId, by: people[0]!.accountId, capacity: draw(4), field: pick(fields) });
  }
  const outsider = await makePerson({ db, fullName: `Người ngoài ${made}`, unitId: pick(units) });
  const fileIds: number[] = [];
  for (let file = 0; file < 1 + draw(6); file += 1) {
    const owner = draw(3) === 0 ? pick(people) : { ...outsider, unitId: outsider.unitId! };
    const second = pick(people);
    fileIds.push(
      await db.transaction().execute(async (tx) => {
        const code = `SK-2026-${String(70_000 + made * 10 + file)}`;
        const text = { title: `Hồ sơ ${made}.${file}`, summary: "Bớt chờ.", solutionKind: "management", fieldSlug: "chuyen-doi-so-thu" } as const;
        const dates = { submittedAt: testNow, receivedAt: testNow };
        const { id } = await tx
          .insertInto("initiative")
          .values({ campaignId, councilId, ownerId: owner.accountId, unitId: pick(units), unitName: "Đơn vị", status: "received", code, ...text, ...dates })
          .returning("id")
          .executeTakeFirstOrThrow();
        const author = { initiativeId: id, fullName: "Tác giả", unitName: "Đơn vị" };
        const byAccount = draw(2) === 0;
        const isAlone = draw(2) === 0;
        await tx
          .insertInto("initiativeAuthor")
          .values({ ...author, accountId: owner.accountId, unitId: draw(2) === 0 ? pick(units) : null, share: isAlone ? 10_000 : 6000, position: 1 })
          .execute();
        if (!isAlone && second.accountId !== owner.accountId)
          await tx
            .insertInto("initiativeAuthor")
            .values({ ...author, ...(byAccount ? { accountId: second.accountId } : { email: second.email.toUpperCase() }), share: 4000, position: 2 })
            .execute();
        else if (!isAlone) await tx.updateTable("initiativeAuthor").set({ share: 10_000 }).where("initiativeId", "=", id).execute();
        if (draw(2) === 0)
          await tx
            .insertInto("unitConfirmation")
            .values({
              initiativeId: id,
              unitId: pick(units),
              confirmedBy: pick(people).accountId,
              confirmedAt: testNow,
              canBeReplicated: true,
              conclusion: "Tốt.",
            })
            .execute();
        return id;
      }),
    );
  }
  await declareSome({ db, draw, people, fileIds, others: [outsider.email, ...people.map(({ email }) => email)], units });
  return { councilId, fileIds };
}

/** Some said ahead who is close to them, or that a file concerns them; some of both, and of those of one unit, were let pass. */
async function declareSome(options: {
  db: Db;
  draw: (below: number) => number;
  people: readonly { accountId: number }[];
  fileIds: readonly number[];
  others: readonly string[];
  units: readonly string[];
}): Promise<void> {
  const { db, draw, people, fileIds, others, units } = options;
  const pick = <T>(items: readonly T[]): T => items[draw(items.length)]!;
  for (const { accountId } of people) {
    if (draw(5) > 0) continue;
    const named = draw(2) === 0 ? { personEmail: pick(others).toUpperCase() } : { unitId: pick(units) };
    await db
      .insertInto("declaredRelation")
      .values({ accountId, kind: pick(relationKinds), ...named, declaredAt: testNow })
      .execute();
  }
  for (const initiativeId of fileIds) {
    const { accountId } = pick(people);
    if (draw(3) === 0)
      await db.insertInto("fileRecusal").values({ initiativeId, accountId, kind: "other", reason: "Có liên quan.", recusedAt: testNow }).execute();
    const waived = { initiativeId, accountId, reason: "Thiếu người.", waivedBy: people.find((one) => one.accountId !== accountId)!.accountId };
    if (draw(2) === 0)
      await db
        .insertInto("conflictWaiver")
        .values({ ...waived, conflicts: [pick(waivableConflicts), "same_unit"], waivedAt: testNow })
        .execute();
  }
}

async function noteOf(options: { db: Db; councilId: number; accountId: number; by: number; capacity: number; field: string | null }): Promise<void> {
  const { db, councilId, accountId, by, capacity, field } = options;
  await db.insertInto("councilMemberSetting").values({ councilId, accountId, capacity, changedAt: testNow, changedBy: by }).execute();
  if (field) await db.insertInto("councilMemberField").values({ councilId, accountId, fieldSlug: field }).execute();
}
