import { sql } from "kysely";
import { recusalCopy } from "#app/copy/relations.ts";
import { councilsAs, type Actor } from "#app/domain/access/actor.ts";
import { mostRelations } from "#app/domain/assignment/relations.ts";
import type { TypedRelation } from "#app/domain/assignment/relation-schemas.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { tellOfRecusal } from "#app/platform/jobs/tell-of-recusal.ts";
import type { Db, Tx } from "#db/client.ts";
import { isOpenUnit } from "#db/accounts/unit-choices.ts";
import { findConflictFacts } from "#db/councils/conflict-facts.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { writeRecusal } from "#db/reviews/write-recusal.ts";

export type DeclareRelationResult = { ok: true; recused: number } | { ok: false; reason: "unit_required" | "relation_twice" | "relation_too_many" };

/** Files on which the council's work is not over. */
const open = ["received", "under_review", "in_council"] as const;

/**
 * A person who sits on a council says ahead who is close to them. Whatever file it meets is not given to them; from those that they have already they are
 * recused. Whether an address has an account here is not told. The log says only that something was declared.
 */
export async function declareRelation(options: { db: Db; actor: Actor; relation: TypedRelation; now: Date }): Promise<DeclareRelationResult> {
  const { db, actor, now } = options;
  const { kind, person, unit } = options.relation;
  const { accountId } = actor;
  return db.transaction().execute(async (tx): Promise<DeclareRelationResult> => {
    await tx.selectFrom("account").select("id").where("id", "=", accountId).forNoKeyUpdate().execute();
    const said = await tx
      .selectFrom("declaredRelation")
      .select(["personEmail", "unitId"])
      .where("accountId", "=", accountId)
      .where("withdrawnAt", "is", null)
      .execute();
    if (unit !== undefined && !(await isOpenUnit({ db: tx, unitId: unit, day: dayInVietnam(now) }))) return { ok: false, reason: "unit_required" };
    const isSame = (one: (typeof said)[number]) => (person ? one.personEmail?.toLowerCase() === person.toLowerCase() : one.unitId === unit);
    if (said.some(isSame)) return { ok: false, reason: "relation_twice" };
    if (said.length >= mostRelations) return { ok: false, reason: "relation_too_many" };
    const { id } = await tx
      .insertInto("declaredRelation")
      .values({ accountId, kind, personEmail: person ?? null, unitId: unit ?? null, declaredAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    // Files before the log, as in every operation: the head of the log is held until the end.
    await lockFiles(tx, actor);
    const subject = { kind: "account", id: accountId } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: accountId, verb: "declare_relation", subject, data: { relationId: id } } });
    return { ok: true, recused: await leaveFiles({ tx, actor, kind, now }) };
  });
}

/** All open files of the person's councils, and those they have, in the order of every operation: one that is being given to them at this moment is seen when its turn comes. */
async function lockFiles(tx: Tx, actor: Actor): Promise<void> {
  const councils = councilsAs(actor, "council_chair", "council_secretary", "council_member");
  const own = tx.selectFrom("reviewAssignment").select("initiativeId").where("reviewerId", "=", actor.accountId).where("endedAt", "is", null);
  await tx
    .selectFrom("initiative")
    .select("id")
    .where((where) => where.or([sql<boolean>`council_id = any(${councils}::int[])`, where("id", "in", own)]))
    .where("status", "in", open)
    .orderBy("id")
    .forUpdate()
    .execute();
}

/** Recuses the person from files they have and which the declaration meets. @returns how many */
async function leaveFiles(options: { tx: Tx; actor: Actor; kind: TypedRelation["kind"]; now: Date }): Promise<number> {
  const { tx, actor, kind, now } = options;
  const { accountId } = actor;
  const mine = await tx
    .selectFrom("reviewAssignment as r")
    .innerJoin("initiative as i", "i.id", "r.initiativeId")
    .select("i.id")
    .where("r.reviewerId", "=", accountId)
    .where("r.endedAt", "is", null)
    .where("i.status", "in", open)
    .orderBy("i.id")
    .execute();
  let recused = 0;
  for (const { id } of mine) {
    const { declared, waivers } = await findConflictFacts({ db: tx, initiativeId: id, day: dayInVietnam(now) });
    const waived = waivers.filter((waiver) => waiver.accountId === accountId).flatMap(({ conflicts }) => conflicts);
    if (!declared.some((one) => one.accountId === accountId && !waived.includes(one.conflict))) continue;
    const file = await findInitiativeFacts({ db: tx, id });
    if (!file) continue;
    await writeRecusal({ tx, accountId, initiativeId: id, recusal: { kind, reason: recusalCopy.byRelation }, now });
    await tellOfRecusal({ tx, accountId, file, now });
    recused += 1;
  }
  return recused;
}
