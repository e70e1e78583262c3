import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { postMessage } from "#app/operations/thread/post-message.ts";
import { readThreadUntil } from "#app/operations/thread/read-thread-until.ts";
import { readDossier } from "#app/pages/dossier/dossier.ts";
import { readThread } from "#app/pages/thread/thread.ts";
import { readWaitingQuestions } from "#app/pages/thread/waiting-questions.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  await database.db.deleteFrom("notice").execute();
  await sql`delete from graphile_worker._private_jobs`.execute(database.db);
});

const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
const write = (actor: Actor, id: number, body: string, now = testNow) => postMessage({ db: database.db, actor, id, body, now });
const threadOf = async (actor: Actor, id: number, page = 1) => {
  const file = await findInitiativeFacts({ db: database.db, id });
  if (!file) throw new Error("no file");
  return readThread({ db: database.db, actor, file, page });
};
const told = async () => {
  const rows = await database.db.selectFrom("notice").select("accountId").where("kind", "=", "thread_message").execute();
  return rows.map(({ accountId }) => accountId).sort((one, other) => one - other);
};

test("while the file is at the unit a question goes to its officer, later to the secretary, and answers go to the authors", async () => {
  const { author, coauthor, officer, secretary } = world;
  const atUnit = await makeDossier({ world, status: "awaiting_unit" });
  expect(await write(author, atUnit, "Khi nào đơn vị xác nhận?")).toEqual({ ok: true });
  expect(await told()).toEqual([officer.accountId]);
  const atCouncil = await makeDossier({ world, status: "received" });
  await write(coauthor, atCouncil, "Có cần bổ sung số liệu không?");
  expect(await told()).toEqual([officer.accountId, secretary.accountId].sort((one, other) => one - other));
  await write(secretary, atCouncil, "Chưa cần, cảm ơn bạn.", later(5));
  expect((await told()).filter((id) => id === author.accountId || id === coauthor.accountId)).toHaveLength(2);
});

test("one notice while the last one waits unread, however many messages; the queue holds no word of them", async () => {
  const id = await makeDossier({ world, status: "received" });
  for (const [minute, body] of ["Câu một", "Câu hai", "Câu ba"].entries()) await write(world.author, id, body, later(minute));
  expect(await told()).toEqual([world.secretary.accountId]);
  const { rows } = await sql<{ payload: string }>`select payload::text from graphile_worker._private_jobs`.execute(database.db);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.payload).not.toContain("Câu");
});

test("a double click is one message, also at once; the same words an hour later are another", async () => {
  const id = await makeDossier({ world, status: "received" });
  await Promise.all([1, 2, 3].map(() => write(world.author, id, "Hồ sơ của tôi tới đâu rồi?")));
  expect((await threadOf(world.author, id)).total).toBe(1);
  await write(world.author, id, "Hồ sơ của tôi tới đâu rồi?", later(60));
  expect((await threadOf(world.author, id)).total).toBe(2);
});

test("authors and officer are named, the secretary to those who handle the file only", async () => {
  const { author, officer, secretary, chair, observer } = world;
  const id = await makeDossier({ world, status: "under_review" });
  await write(author, id, "Hỏi");
  await write(officer, id, "Đơn vị bổ sung", later(1));
  await write(secretary, id, "Trả lời", later(2));
  const names = async (actor: Actor) => (await threadOf(actor, id)).messages.map(({ name, part, isOwn }) => (isOwn ? "tôi" : `${name ?? "–"} ${part}`));
  expect(await names(author)).toEqual(["– secretary", `${officer.fullName} officer`, "tôi"]);
  expect(await names(officer)).toEqual(["– secretary", "tôi", `${author.fullName} author`]);
  for (const reader of [chair, observer]) expect((await names(reader))[0]).toBe(`${secretary.fullName} secretary`);
});

test("whoever only judges or only watches writes nothing, and a closed file takes no more", async () => {
  const open = await makeDossier({ world, status: "under_review" });
  const refused = { ok: false, reason: "thread_closed" };
  for (const actor of [world.member, world.idleMember, world.chair, world.board, world.observer, world.administrator, world.otherOfficer, world.stranger]) {
    expect(await write(actor, open, "Xin chào")).toEqual(refused);
  }
  expect((await threadOf(world.author, open)).total).toBe(0);
  for (const status of ["draft", "withdrawn", "cancelled", "declined_by_unit"] as const) {
    expect(await write(world.author, await makeDossier({ world, status }), "Xin hỏi")).toEqual(refused);
  }
  expect(await told()).toEqual([]);
});

test("what is new is marked until the reader says they have read it, and told on the page of the file", async () => {
  const { author, coauthor, secretary } = world;
  const { db } = database;
  const id = await makeDossier({ world, status: "received" });
  await write(author, id, "Một");
  await write(secretary, id, "Hai", later(1));
  await write(secretary, id, "Ba", later(2));
  const fresh = async (actor: Actor) => (await threadOf(actor, id)).messages.map(({ isNew }) => isNew);
  expect([await fresh(author), await fresh(coauthor), await fresh(secretary)]).toEqual([
    [true, true, false],
    [true, true, true],
    [false, false, false],
  ]);
  const file = (await findInitiativeFacts({ db, id }))!;
  const newOnPage = async (actor: Actor) => (await readDossier({ db, actor, file, now: testNow })).newMessages;
  expect([await newOnPage(author), await newOnPage(coauthor), await newOnPage(secretary)]).toEqual([2, 3, 0]);

  const { newest } = await threadOf(author, id);
  await write(secretary, id, "Bốn", later(3));
  await readThreadUntil({ db, actor: author, id, until: newest, now: later(4) });
  expect(await fresh(author)).toEqual([true, false, false, false]);
  // A message of another file marks nothing here.
  await readThreadUntil({ db, actor: coauthor, id: await makeDossier({ world, status: "received" }), until: newest, now: later(4) });
  expect(await fresh(coauthor)).toEqual([true, true, true, true]);
});

test("questions that nobody answered stand on the secretary's desk with their age, the longest wait first", async () => {
  const { author, secretary, chair, officer } = world;
  const desk = async (actor: Actor, now: Date) =>
    (await readWaitingQuestions({ db: database.db, actor, desk: "council", now })).questions.map(({ id, days }) => [id, days]);
  const before = await desk(secretary, testNow);
  const [old, recent, answered, atUnit] = [
    await makeDossier({ world, status: "received" }),
    await makeDossier({ world, status: "in_council" }),
    await makeDossier({ world, status: "received" }),
    await makeDossier({ world, status: "awaiting_unit" }),
  ];
  const day = 24 * 60;
  await write(author, old, "Câu hỏi cũ", later(-3 * day));
  await write(author, old, "Nhắc lại câu hỏi", later(-day));
  await write(author, recent, "Câu hỏi mới", later(-day));
  await write(author, answered, "Đã trả lời chưa?", later(-2 * day));
  await write(officer, answered, "Rồi.", later(-day));
  await write(author, atUnit, "Gửi đơn vị", later(-5 * day));
  const mine = new Set([old, recent, answered, atUnit]);
  expect((await desk(secretary, testNow)).filter(([id]) => mine.has(id ?? 0))).toEqual([
    [old, 3],
    [recent, 1],
  ]);
  expect(await desk(chair, testNow)).toEqual([]);
  // While the file lies with the unit its officer answers, and it stands on the unit's desk.
  const onUnitDesk = (await readWaitingQuestions({ db: database.db, actor: officer, desk: "unit", now: testNow })).questions.map(({ id }) => id);
  expect(onUnitDesk.filter((id) => mine.has(id))).toEqual([atUnit]);
  await write(secretary, old, "Đã xem.");
  expect((await desk(secretary, testNow)).filter(([id]) => mine.has(id ?? 0))).toEqual([[recent, 1]]);
  expect((await desk(secretary, testNow)).length).toBe(before.length + 1);
});

test("a message is never changed nor removed, not even by the database's owner", async () => {
  const id = await makeDossier({ world, status: "received" });
  await write(world.author, id, "Lời đã nói");
  const change = database.db.updateTable("threadMessage").set({ body: "Lời khác" }).where("initiativeId", "=", id).execute();
  await expect(change).rejects.toThrow("never changed");
  await expect(database.db.deleteFrom("threadMessage").where("initiativeId", "=", id).execute()).rejects.toThrow("never changed");
});

test("a long thread is read by pages in two queries each", async () => {
  const id = await makeDossier({ world, status: "received" });
  const rows = Array.from({ length: 45 }, (_, index) => ({
    initiativeId: id,
    authorId: world.author.accountId,
    part: "author" as const,
    body: `Tin ${index + 1}`,
    createdAt: later(index),
  }));
  await database.db.insertInto("threadMessage").values(rows).execute();
  const file = (await findInitiativeFacts({ db: database.db, id }))!;
  database.takeQueries();
  const last = await readThread({ db: database.db, actor: world.secretary, file, page: 3 });
  expect(database.takeQueries()).toHaveLength(2);
  expect([last.total, last.pages, last.messages.map(({ body }) => body)]).toEqual([45, 3, ["Tin 5", "Tin 4", "Tin 3", "Tin 2", "Tin 1"]]);
});
