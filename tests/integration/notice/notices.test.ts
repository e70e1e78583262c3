import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Delivery } from "#app/domain/notice/delivery.ts";
import { confirmInitiative } from "#app/operations/initiative/confirm-initiative.ts";
import { markNoticesRead, openNotice } from "#app/operations/notice/read-notices.ts";
import { saveNoticeSettings } from "#app/operations/notice/save-notice-settings.ts";
import { readNotices } from "#app/pages/notice/notices.ts";
import { choicesFor, readNoticeSettings } from "#app/pages/notice/settings.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import { findSignedIn } from "#db/accounts/find-actor.ts";
import { removeReadNotices } from "#db/notices/daily-letter.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testDay, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  await database.db.deleteFrom("notice").execute();
  await database.db.deleteFrom("noticeSetting").execute();
  await sql`delete from graphile_worker._private_jobs`.execute(database.db);
});

/** Letters waiting to be sent, and notices kept: “kind account”, sorted. */
const letters = async () => {
  const { rows } = await sql<{ told: string }>`
    select concat(payload->>'kind', ' ', payload->>'accountId') as told from graphile_worker._private_jobs`.execute(database.db);
  return rows.map(({ told }) => told).sort();
};
const kept = async () => {
  const rows = await database.db.selectFrom("notice").select(["kind", "accountId", "delivery"]).execute();
  return rows.map(({ kind, accountId, delivery }) => `${kind} ${accountId} ${delivery}`).sort();
};
const choose = (actor: Actor, choices: Record<string, Delivery>) => saveNoticeSettings({ db: database.db, actor, choices, now: testNow });
const confirmation = { appliedSince: null, economicEffect: "", socialEffect: "", canBeReplicated: true, conclusion: "Đồng ý" };
const unreadOf = async ({ accountId }: Actor) => (await findSignedIn({ db: database.db, accountId, day: testDay }))?.unread;

test("a confirmation tells exactly the authors and the secretary, each as they chose", async () => {
  const { author, coauthor, officer, secretary } = world;
  await choose(coauthor, { confirmed: "mail_daily" });
  await choose(secretary, { awaiting_intake: "page" });
  const id = await makeDossier({ world, status: "awaiting_unit" });
  expect(await confirmInitiative({ db: database.db, actor: officer, id, confirmation, now: testNow })).toEqual({ ok: true });
  expect(await kept()).toEqual(
    [`confirmed ${author.accountId} mail_now`, `confirmed ${coauthor.accountId} mail_daily`, `awaiting_intake ${secretary.accountId} page`].sort(),
  );
  expect(await letters()).toEqual([`confirmed ${author.accountId}`]);
});

test("who switched a kind off is told nothing of it; a decision is told to everybody all the same", async () => {
  const { author, coauthor } = world;
  const initiativeId = await makeDossier({ world, status: "approved", published: true });
  await choose(author, { received: "none", published: "none" });
  const recipients = [author.accountId, coauthor.accountId];
  await enqueueNotices({ db: database.db, kind: "received", initiativeId, recipients });
  expect(await letters()).toEqual([`received ${coauthor.accountId}`]);
  await enqueueNotices({ db: database.db, kind: "published", initiativeId, recipients });
  expect(await letters()).toEqual([`published ${author.accountId}`, `published ${coauthor.accountId}`, `received ${coauthor.accountId}`].sort());
  expect(await kept()).toHaveLength(3);
});

test("a notice exists if and only if what it tells of does", async () => {
  const initiativeId = await makeDossier({ world, status: "received" });
  const failing = database.db.transaction().execute(async (tx) => {
    await enqueueNotices({ db: tx, kind: "received", initiativeId, recipients: [world.author.accountId] });
    throw new Error("the change failed");
  });
  await expect(failing).rejects.toThrow("the change failed");
  expect([await kept(), await letters()]).toEqual([[], []]);
});

test("the page lists newest first, marks what is unread, and the frame counts it", async () => {
  const { author } = world;
  const first = await makeDossier({ world, status: "received", title: "Lịch hẹn một cửa", code: "SK-2026-0101" });
  for (const kind of ["confirmed", "received"] as const) {
    await enqueueNotices({ db: database.db, kind, initiativeId: first, recipients: [author.accountId] });
  }
  const list = () => readNotices({ db: database.db, actor: author, page: 1 });
  const { notices, total, unread, newest } = await list();
  expect(notices.map(({ kind, code, title, isUnread, isOpen }) => [kind, code, title, isUnread, isOpen])).toEqual([
    ["received", "SK-2026-0101", "Lịch hẹn một cửa", true, true],
    ["confirmed", "SK-2026-0101", "Lịch hẹn một cửa", true, true],
  ]);
  expect([total, unread, newest, await unreadOf(author)]).toEqual([2, 2, notices[0]?.id, 2]);

  expect(await openNotice({ db: database.db, actor: author, id: notices[1]?.id ?? 0, now: testNow })).toBe(`/ho-so/${first}`);
  expect([(await list()).notices.map(({ isUnread }) => isUnread), await unreadOf(author)]).toEqual([[true, false], 1]);
  // What came after the page was made stays unread.
  await enqueueNotices({ db: database.db, kind: "withdrawn", initiativeId: first, recipients: [author.accountId] });
  await markNoticesRead({ db: database.db, actor: author, which: { upTo: newest }, now: testNow });
  expect([(await list()).notices.map(({ isUnread }) => isUnread), await unreadOf(author)]).toEqual([[true, false, false], 1]);
});

test("nobody opens or marks a notice of somebody else", async () => {
  const initiativeId = await makeDossier({ world, status: "received" });
  await enqueueNotices({ db: database.db, kind: "received", initiativeId, recipients: [world.author.accountId] });
  const { id } = await database.db.selectFrom("notice").select("id").executeTakeFirstOrThrow();
  expect(await openNotice({ db: database.db, actor: world.stranger, id, now: testNow })).toBeUndefined();
  await markNoticesRead({ db: database.db, actor: world.stranger, which: { id }, now: testNow });
  await markNoticesRead({ db: database.db, actor: world.stranger, which: { upTo: id }, now: testNow });
  expect(await unreadOf(world.author)).toBe(1);
});

test("of a file that the reader may no longer see, its title is gone from their notices", async () => {
  const { db } = database;
  const draft = await makeDossier({ world, status: "draft", title: "Tên chỉ tác giả biết" });
  const reviewed = await makeDossier({ world, status: "under_review", title: "Tên chỉ hội đồng biết", code: "SK-2026-0102" });
  await enqueueNotices({ db, kind: "added_as_author", initiativeId: draft, recipients: [world.stranger.accountId, world.coauthor.accountId] });
  await enqueueNotices({ db, kind: "assignment_ended", initiativeId: reviewed, recipients: [world.stranger.accountId] });
  const { notices } = await readNotices({ db, actor: world.stranger, page: 1 });
  expect(notices.map(({ kind, code, title, isKnown, isOpen }) => [kind, code, title, isKnown, isOpen])).toEqual([
    ["assignment_ended", "SK-2026-0102", "", false, true],
    ["added_as_author", null, "", false, false],
  ]);
  expect((await readNotices({ db, actor: world.coauthor, page: 1 })).notices[0]?.title).toBe("Tên chỉ tác giả biết");
});

test("the choices offered are those of one's office, decisions are only named", async () => {
  const offered = choicesFor(world.author);
  expect(offered).toContain("thread_message");
  for (const kind of ["awaiting_unit", "awaiting_intake", "assigned", "decided", "published"]) expect(offered).not.toContain(kind);
  expect(choicesFor(world.officer)).toContain("awaiting_unit");
  expect(choicesFor(world.member)).toContain("assigned");
  await choose(world.author, { received: "page" });
  await choose(world.author, { received: "mail_daily", confirmed: "none" });
  const { groups, compulsory } = await readNoticeSettings({ db: database.db, actor: world.author });
  const steps = groups.find(({ name }) => name === "steps")?.kinds.filter(({ kind }) => kind === "received" || kind === "confirmed");
  expect(steps?.map(({ kind, delivery }) => [kind, delivery])).toEqual([
    ["confirmed", "none"],
    ["received", "mail_daily"],
  ]);
  expect(compulsory.map(({ name }) => name)).toEqual(["decision"]);
});

test("notices read half a year ago are removed, unread ones wait", async () => {
  const initiativeId = await makeDossier({ world, status: "received" });
  const shared = { accountId: world.author.accountId, initiativeId, delivery: "page" } as const;
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  await database.db
    .insertInto("notice")
    .values([
      { ...shared, kind: "confirmed", createdAt: day("2025-01-01"), readAt: day("2025-01-02") },
      { ...shared, kind: "received", createdAt: day("2025-01-01"), readAt: day("2026-01-02") },
      { ...shared, kind: "withdrawn", createdAt: day("2025-01-01") },
    ])
    .execute();
  expect(await removeReadNotices({ db: database.db, before: day("2025-11-21") })).toBe(1);
  expect((await kept()).map((line) => line.split(" ")[0])).toEqual(["received", "withdrawn"]);
});

test("a page of notices takes two queries, however many there are", async () => {
  const files = [await makeDossier({ world, status: "received" }), await makeDossier({ world, status: "received" })];
  for (const initiativeId of files) await enqueueNotices({ db: database.db, kind: "received", initiativeId, recipients: [world.author.accountId] });
  database.takeQueries();
  await readNotices({ db: database.db, actor: world.author, page: 1 });
  expect(database.takeQueries()).toHaveLength(2);
});
