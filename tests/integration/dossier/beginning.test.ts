import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { createDraft } from "#app/operations/initiative/create-draft.ts";
import { readNewDossier } from "#app/pages/dossier/new-dossier.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const begin = (options: { campaignId?: number; actor?: World["author"]; key?: string; now?: Date } = {}) =>
  createDraft({
    db: database.db,
    actor: world.author,
    key: randomUUID(),
    campaignId: world.campaignId,
    kind: "initiative",
    title: "Lịch hẹn một chạm",
    now: testNow,
    ...options,
  });

/** Somebody of the first unit, born on that day. */
async function personBorn(birthDate: string | null) {
  const person = await makePerson({ db: database.db, fullName: "Huỳnh Thị Có Tuổi", unitId: world.unitId });
  await database.db.updateTable("account").set({ birthDate, qualification: "Thạc sĩ" }).where("id", "=", person.accountId).execute();
  return person;
}

describe("beginning a dossier", () => {
  test("makes a draft of one's unit with oneself as the whole author, birth date and all, and no consent", async () => {
    const actor = await personBorn("1999-01-31");
    const result = await begin({ actor });
    if (!result.ok) throw new Error(result.reason);
    const row = await database.db.selectFrom("initiative").selectAll().where("id", "=", result.id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ status: "draft", code: null, unitName: "Đoàn Sở Thử nghiệm", title: "Lịch hẹn một chạm", submittedAt: null });
    const authors = await findAuthors({ db: database.db, id: result.id });
    expect(authors).toHaveLength(1);
    expect(authors[0]).toMatchObject({
      accountId: actor.accountId,
      fullName: "Huỳnh Thị Có Tuổi",
      unitName: "Đoàn Sở Thử nghiệm",
      birthDate: "1999-01-31",
      qualification: "Thạc sĩ",
      share: 10_000,
      acceptedAt: testNow,
      nameConsentAt: null,
    });
  });

  test("five clicks on one page begin one dossier, and a later retry leads to the same", async () => {
    const key = randomUUID();
    const results = await Promise.all([1, 2, 3, 4, 5].map(() => begin({ key })));
    const again = await begin({ key, now: new Date("2026-05-21T02:00:00Z") });
    const [first] = results;
    if (!first?.ok) throw new Error("nothing was begun");
    expect([...results, again]).toEqual(Array.from({ length: 6 }, () => first));
    const events = await database.db.selectFrom("event").select("verb").where("initiativeId", "=", first.id).execute();
    expect(events).toEqual([{ verb: "create" }]);
    // The page of one person is not the page of another.
    expect(await begin({ key, actor: world.coauthor })).toEqual({ ok: false, reason: "page_too_old" });
    // The same words on two pages are two dossiers.
    expect(await begin()).not.toEqual(first);
  });

  test("is refused outside the filing window and for who belongs to no unit", async () => {
    expect(await begin({ now: new Date("2025-12-31T00:00:00Z") })).toEqual({ ok: false, reason: "filing_closed" });
    expect(await begin({ campaignId: 999_999 })).toEqual({ ok: false, reason: "filing_closed" });
    expect(await begin({ actor: world.board })).toEqual({ ok: false, reason: "no_unit" });
  });

  test("an age over the limit of the campaign is refused, to the day; without a limit nobody is too old", async () => {
    const actor = await personBorn("1990-05-20");
    // 35 until the eve of the thirty-sixth birthday.
    expect(await begin({ actor, now: new Date("2026-05-19T16:59:00Z") })).toMatchObject({ ok: true });
    expect(await begin({ actor, now: new Date("2026-05-19T17:00:00Z") })).toEqual({ ok: false, reason: "too_old" });
    await database.db.updateTable("campaign").set({ maximumAge: null }).where("id", "=", world.campaignId).execute();
    expect(await begin({ actor })).toMatchObject({ ok: true });
    await database.db.updateTable("campaign").set({ maximumAge: 35 }).where("id", "=", world.campaignId).execute();
  });
});

test("the page before says who may file, how one stands oneself, and which drafts are unfinished, in three queries", async () => {
  const actor = await personBorn(null);
  const { db } = database;
  await db
    .insertInto("campaign")
    .values({
      slug: "dot-sau",
      name: "Đợt sau",
      programmeName: "Sáng kiến trẻ",
      periodStart: "2027-01-01",
      filingOpensAt: new Date("2027-01-01T00:30:00Z"),
    })
    .execute();
  const draft = await begin({ actor });
  if (!draft.ok) throw new Error(draft.reason);
  await makeDossier({ world, status: "draft" });
  database.takeQueries();
  const page = await readNewDossier({ db, actor, now: testNow });
  expect(database.takeQueries()).toHaveLength(3);
  expect(page.applicant).toEqual({ birthDate: null, unitName: "Đoàn Sở Thử nghiệm" });
  expect(page.open.map(({ name, maximumAge, maximumAuthors, obstacles }) => [name, maximumAge, maximumAuthors, obstacles])).toEqual([
    ["Đợt thi đua thử nghiệm 2026", 35, 5, []],
  ]);
  expect(page.ahead).toEqual([{ name: "Đợt sau", filingOpensAt: new Date("2027-01-01T00:30:00Z") }]);
  expect(page.drafts.map(({ id }) => id)).toEqual([draft.id]);
  const older = await readNewDossier({ db, actor: await personBorn("1980-01-01"), now: testNow });
  expect(older.open.map(({ obstacles }) => obstacles)).toEqual([["too_old"]]);
});
