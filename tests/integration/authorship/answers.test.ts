import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { leaveAuthorship } from "#app/operations/initiative/leave-authorship.ts";
import { saveConsent } from "#app/operations/initiative/save-consent.ts";
import { readAuthorshipOfLink } from "#app/pages/dossier/consent.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { authorAt, historyOf, linkOf, toldAbout } from "./stories.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
const address = "203.0.113.7";

/** A draft whose co-author was asked and has no account. */
async function invited(): Promise<{ id: number; authorId: number; token: string }> {
  const id = await makeDossier({ world, status: "draft" });
  const { id: authorId } = await authorAt(database.db, id, 2);
  await database.db
    .updateTable("initiativeAuthor")
    .set({ accountId: null, email: "ngoai@x.vn", acceptedAt: null, confirmedAt: null })
    .where("id", "=", authorId)
    .execute();
  return { id, authorId, token: await linkOf(database.db, authorId) };
}
const answer = (token: string, more: { confirmed?: boolean; publishName?: boolean; share?: number } = {}) =>
  saveConsent({ db: database.db, by: { token, address }, share: 4000, confirmed: true, publishName: false, now: testNow, ...more });

test("without an account: the link shows title, inviter, unit and share, nothing else; accepting confirms the share and not the name", async () => {
  const { id, token } = await invited();
  const page = await readAuthorshipOfLink({ db: database.db, token, now: testNow });
  expect(Object.keys(page ?? {}).sort()).toEqual(
    "campaignName code confirmedAt fullName hasAccepted id inviter isContact jobTitle kind mayAnswer mayLeave nameConsentAt share title unitName".split(" "),
  );
  expect(page).toMatchObject({ inviter: "Nguyễn Thị Tác Giả", share: 4000, hasAccepted: false, mayAnswer: true, mayLeave: true });
  expect(await answer(token, { confirmed: false, publishName: true })).toEqual({ ok: false, reason: "acceptance_missing" });
  expect(await authorAt(database.db, id, 2)).toMatchObject({ acceptedAt: null, nameConsentAt: null });
  expect(await answer(token)).toEqual({ ok: true });
  expect(await authorAt(database.db, id, 2)).toMatchObject({ accountId: null, acceptedAt: testNow, confirmedAt: testNow, nameConsentAt: null });
  expect(await historyOf(database.db, id)).toEqual(["accepted Trần Văn Đồng Hành 4000"]);
  expect(await toldAbout(database.db, id)).toEqual(["author_answered to Nguyễn Thị Tác Giả"]);
});

test("a word for a share that changed meanwhile is not taken", async () => {
  const { id, authorId, token } = await invited();
  await database.db.updateTable("initiativeAuthor").set({ share: 3000 }).where("id", "=", authorId).execute();
  expect(await answer(token)).toEqual({ ok: false, reason: "share_changed" });
  expect(await authorAt(database.db, id, 2)).toMatchObject({ acceptedAt: null, confirmedAt: null });
  expect(await answer(token, { share: 3000 })).toEqual({ ok: true });
});

test("accepting twice at once is one acceptance", async () => {
  const { id, token } = await invited();
  expect(await Promise.all([answer(token), answer(token), answer(token)])).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  expect(await historyOf(database.db, id)).toEqual(["accepted Trần Văn Đồng Hành 4000"]);
});

test("only the newest letter's link holds, for thirty days; its token stands nowhere", async () => {
  const { authorId, token } = await invited();
  const later = new Date(testNow.getTime() + 1000);
  const newer = await linkOf(database.db, authorId, later);
  const holds = async (one: string, day: number) =>
    (await readAuthorshipOfLink({ db: database.db, token: one, now: new Date(later.getTime() + day * 86_400_000) })) !== null;
  expect([await holds(token, 0), await holds(newer, 0), await holds(newer, 29.9), await holds(newer, 30)]).toEqual([false, true, true, false]);
  expect(await answer(token)).toEqual({ ok: false, reason: "state_changed" });
  const { rows } = await sql<{ all: string }>`select string_agg(v::text, '') as all from author_invitation v`.execute(database.db);
  expect(rows[0]?.all).not.toContain(newer);
});

test("declining by link takes the name off, needs no reason, tells the others, and the link is dead", async () => {
  const { id, token } = await invited();
  expect(await leaveAuthorship({ db: database.db, by: { token, address }, reason: "Tôi không tham gia giải pháp này", now: testNow })).toEqual({ ok: true });
  expect((await findAuthors({ db: database.db, id })).map(({ share }) => share)).toEqual([6000]);
  expect(await historyOf(database.db, id)).toEqual(["declined Trần Văn Đồng Hành 4000"]);
  expect(await toldAbout(database.db, id)).toEqual(["author_left to Nguyễn Thị Tác Giả"]);
  expect(await answer(token)).toEqual({ ok: false, reason: "state_changed" });
  const events = await database.db.selectFrom("event").select(["verb", "actorId", "reason"]).where("initiativeId", "=", id).execute();
  expect(events).toEqual([{ verb: "decline_authorship", actorId: null, reason: null }]);
});

test("leaving a file sent back leaves its shares open until it is sent again; the contact author cannot leave", async () => {
  const id = await makeDossier({ world, status: "returned_for_completion" });
  const leave = (actor: World["author"]) => leaveAuthorship({ db: database.db, by: { actor, id }, reason: "", now: testNow });
  expect(await leave(world.author)).toEqual({ ok: false, reason: "owner_hands_over" });
  expect(await leave(world.stranger)).toEqual({ ok: false, reason: "state_changed" });
  expect(await leave(world.coauthor)).toEqual({ ok: true });
  expect(await historyOf(database.db, id)).toEqual(["left Trần Văn Đồng Hành 4000"]);
  const resend = database.db.updateTable("initiative").set({ status: "awaiting_intake" }).where("id", "=", id).execute();
  await expect(resend).rejects.toThrow(/do not sum to 10000/);
});

test("after sending nobody leaves, in any state; whoever was named may still accept until the file is closed", async () => {
  for (const status of ["awaiting_unit", "received", "under_review", "approved", "withdrawn"] as const) {
    const id = await makeDossier({ world, status });
    const leaving = await leaveAuthorship({ db: database.db, by: { actor: world.coauthor, id }, reason: "", now: testNow });
    await database.db
      .updateTable("initiativeAuthor")
      .set({ acceptedAt: null, confirmedAt: null })
      .where("initiativeId", "=", id)
      .where("position", "=", 2)
      .execute();
    const by = { actor: world.coauthor, id };
    const accepting = await saveConsent({ db: database.db, by, share: 4000, confirmed: true, publishName: false, now: testNow });
    expect([status, leaving, accepting.ok]).toEqual([status, { ok: false, reason: "already_sent" }, status !== "withdrawn"]);
  }
});

test("consent withdrawn after publication takes the name off the public author list and asks the index to follow", async () => {
  const id = await makeDossier({ world, status: "approved", published: true });
  const publicName = async () => {
    const row = await database.db.selectFrom("publicAuthor").select("fullName").where("initiativeId", "=", id).where("position", "=", 1).executeTakeFirst();
    return row?.fullName ?? null;
  };
  expect(await publicName()).toBe("Nguyễn Thị Tác Giả");
  const by = { actor: world.author, id };
  expect(await saveConsent({ db: database.db, by, share: 6000, confirmed: true, publishName: false, now: testNow })).toEqual({ ok: true });
  expect(await publicName()).toBeNull();
  const { rows } = await sql<{ task: string }>`
    select t.identifier as task from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where (j.payload->>'initiativeId')::int = ${id}`.execute(database.db);
  expect(rows).toEqual([{ task: "index_initiative" }]);
});

test("only an author gives consent, and only their own", async () => {
  const id = await makeDossier({ world, status: "awaiting_unit" });
  const give = (actor: World["author"]) => saveConsent({ db: database.db, by: { actor, id }, share: 4000, confirmed: true, publishName: true, now: testNow });
  for (const actor of [world.stranger, world.officer, world.board]) expect(await give(actor)).toEqual({ ok: false, reason: "state_changed" });
  expect(await give(world.coauthor)).toEqual({ ok: true });
  expect((await findAuthors({ db: database.db, id })).map(({ nameConsentAt }) => nameConsentAt)).toEqual([testNow, testNow]);
});

test("answers by link from one network are counted: the sixty-first in a quarter of an hour waits", async () => {
  const results = [];
  for (let attempt = 0; attempt < 61; attempt += 1) {
    const by = { token: "khong-co", address: "198.51.100.4" };
    results.push(await saveConsent({ db: database.db, by, share: 1, confirmed: true, publishName: false, now: testNow }));
  }
  expect(results.filter(({ ok }) => ok)).toEqual([]);
  const reasons = results.map((result) => (result.ok ? "" : result.reason.split("@")[0]));
  expect([reasons[59], reasons[60]]).toEqual(["state_changed", "too_many_attempts"]);
});
