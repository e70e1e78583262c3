import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { readAssignments } from "#app/pages/council/assignments.ts";
import { readCouncilDesk } from "#app/pages/council/desk.ts";
import { readMeeting } from "#app/pages/council/meeting.ts";
import { readSheets } from "#app/pages/council/sheets.ts";
import { readFeasibilitySheet } from "#app/pages/review/feasibility-sheet.ts";
import { readReviewQueue } from "#app/pages/review/queue.ts";
import { readScoreSheet } from "#app/pages/review/score-sheet.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { assignReviewer, submitSheets } from "#tests/support/sheets.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let id: number;

// Marks and words that stand nowhere else: 37,31 + 52,43 = 89,74.
const planted = ["3731", "5243", "8974", "Nhận xét chỉ để tìm thấy"];

beforeAll(async () => {
  world = await makeWorld(database.db);
  id = await makeDossier({ world, status: "received" });
  await database.db.updateTable("initiative").set({ status: "under_review" }).where("id", "=", id).execute();
  const finished = await assignReviewer({ world, initiativeId: id, reviewer: world.member });
  await submitSheets({ world, assignmentId: finished, marks: [3731, 5243], words: { commentToAuthor: "Nhận xét chỉ để tìm thấy" } });
  await assignReviewer({ world, initiativeId: id, reviewer: world.secondMember });
});

const facts = async () => (await findInitiativeFacts({ db: database.db, id }))!;
const found = (data: unknown) => planted.filter((secret) => JSON.stringify(data).includes(secret));

async function pagesOfReviewer(actor: Actor) {
  const file = await facts();
  return [
    await readScoreSheet({ db: database.db, actor, file }),
    await readFeasibilitySheet({ db: database.db, actor, file }),
    await readReviewQueue({ db: database.db, actor, page: 1, now: testNow }),
  ];
}

test("a reviewer who owes sheets finds nothing of another's, nor how many there are", async () => {
  const pages = await pagesOfReviewer(world.secondMember);
  expect(found(pages)).toEqual([]);
  expect(JSON.stringify(pages)).not.toContain(world.member.fullName);
  expect(initiativePolicy.readSheets(world.secondMember, await facts())).toBe(false);
});

test("the planted marks are there to be found by who may read them", async () => {
  const page = await readSheets({ db: database.db, actor: world.chair, file: await facts() });
  expect(found(page)).toEqual(["3731", "5243", "8974", "Nhận xét chỉ để tìm thấy"]);
  expect(page.reviewers.map(({ name, score }) => [name, score?.total ?? null])).toEqual([
    [world.member.fullName, 8974],
    [world.secondMember.fullName, null],
  ]);
});

test("a secretary who owes sheets of the file sees no progress anywhere", async () => {
  await assignReviewer({ world, initiativeId: id, reviewer: world.secretary });
  const file = await facts();
  const desk = await readCouncilDesk({ db: database.db, actor: world.secretary, section: "dang-cham", page: 1, now: testNow });
  expect(desk.rows.find((row) => row.id === id)?.progress).toBeNull();
  const assignments = await readAssignments({ db: database.db, actor: world.secretary, file, now: testNow });
  expect(assignments.assigned.map(({ handedIn }) => handedIn)).toEqual([null, null, null]);
  const meeting = await readMeeting({ db: database.db, actor: world.secretary, file });
  expect([meeting.owesOwn, meeting.progress]).toEqual([true, null]);
  const other = await readCouncilDesk({ db: database.db, actor: world.chair, section: "dang-cham", page: 1, now: testNow });
  expect(other.rows.find((row) => row.id === id)?.progress).toEqual({ finished: 1, assigned: 3 });
});

test("who has finished reads the sheets handed in, drafts of others stay closed", async () => {
  const file = await facts();
  expect(initiativePolicy.readSheets(world.member, file)).toBe(true);
  const { id: assignmentId } = await database.db
    .selectFrom("reviewAssignment")
    .select("id")
    .where("initiativeId", "=", id)
    .where("reviewerId", "=", world.secondMember.accountId)
    .executeTakeFirstOrThrow();
  const draft = { assignmentId, savedAt: testNow, commentToAuthor: "Bản nháp chưa nộp", noteToCouncil: "Nháp kín" };
  await database.db.insertInto("scoreSheet").values(draft).execute();
  const page = await readSheets({ db: database.db, actor: world.member, file });
  expect(JSON.stringify(page)).not.toMatch(/Bản nháp chưa nộp|Nháp kín/);
  expect(page.score).toMatchObject({ total: 8974, criteria: [{ mean: 3731 }, { mean: 5243 }] });
});

test("names are for council and board; notes to the council stay in the council; an observer gets neither", async () => {
  const decided = await makeDossier({ world, status: "approved" });
  const file = (await findInitiativeFacts({ db: database.db, id: decided }))!;
  const read = (actor: Actor) => readSheets({ db: database.db, actor, file });
  const names = async (actor: Actor) => (await read(actor)).reviewers.map(({ name }) => name);
  const both = [world.member.fullName, world.secondMember.fullName];
  expect(await names(world.secretary)).toEqual(both);
  expect(await names(world.secondMember)).toEqual(both);
  expect(await names(world.board)).toEqual(both);
  expect(await names(world.observer)).toEqual([null, null]);
  expect(JSON.stringify(await read(world.observer))).not.toContain(world.member.fullName);
  for (const author of [world.author, world.coauthor, world.officer, world.stranger]) expect(initiativePolicy.readSheets(author, file)).toBe(false);
});

test("a note to the council does not leave it", async () => {
  const noted = await makeDossier({ world, status: "received" });
  await database.db.updateTable("initiative").set({ status: "approved" }).where("id", "=", noted).execute();
  const assignmentId = await assignReviewer({ world, initiativeId: noted, reviewer: world.member });
  const { id: sheetId } = await database.db
    .insertInto("scoreSheet")
    .values({ assignmentId, savedAt: testNow, noteToCouncil: "Chỉ nói trong hội đồng" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await database.db
    .insertInto("score")
    .values(world.rubric.criteria.map((criterion) => ({ sheetId, criterionId: criterion.id, bandId: criterion.bandId, mark: 1000 })))
    .execute();
  await database.db.updateTable("scoreSheet").set({ submittedAt: testNow, total: 2000 }).where("id", "=", sheetId).execute();
  const file = (await findInitiativeFacts({ db: database.db, id: noted }))!;
  const note = async (actor: Actor) => (await readSheets({ db: database.db, actor, file })).reviewers[0]?.score?.noteToCouncil;
  expect(await note(world.chair)).toBe("Chỉ nói trong hội đồng");
  expect(await note(world.board)).toBe("");
  expect(await note(world.observer)).toBe("");
});
