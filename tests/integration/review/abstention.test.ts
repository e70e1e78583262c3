import { beforeAll, expect, test } from "vitest";
import { assignReviewers } from "#app/operations/council/assign-reviewers.ts";
import { abstain } from "#app/operations/review/abstain.ts";
import { saveScoreSheet } from "#app/operations/review/save-score-sheet.ts";
import { submitScoreSheet } from "#app/operations/review/submit-score-sheet.ts";
import { readAssignments } from "#app/pages/council/assignments.ts";
import { readReviewQueue } from "#app/pages/review/queue.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { findPlanWorld } from "#db/councils/plan-world.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow as now } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { eventsOf, takeNotices } from "../council/queued-notices.ts";
import { filledSheet } from "./filled-sheet.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const reason = "Tôi từng góp ý cho bản thảo của hồ sơ này.";
const facts = async (id: number) => (await findInitiativeFacts({ db: database.db, id }))!;
const leave = (id: number) => abstain({ db: database.db, actor: world.secondMember, id, reason, now });
/** `member` has handed in both sheets, `secondMember` neither. */
const openFile = async () => {
  const id = await makeDossier({ world, status: "under_review" });
  await takeNotices(database.db);
  return id;
};

test("a member who abstains loses the file; it is in the log, the secretary is told and reads the reason, the rest counts as complete", async () => {
  const id = await openFile();
  const own = { db: database.db, actor: world.secondMember, id, now };
  await saveScoreSheet({ ...own, revision: 0, content: filledSheet(world, [1000, 2000], "Chưa kịp nộp") });
  expect(await leave(id)).toEqual({ ok: true });
  expect((await eventsOf(database.db, id)).at(-1)).toEqual({ verb: "abstain_from_sheets", actorId: world.secondMember.accountId, reason, data: {} });
  expect(await takeNotices(database.db)).toEqual(
    [
      ["reader_abstained", world.secretary.accountId],
      ["sheets_complete", world.secretary.accountId],
      ["sheets_complete", world.chair.accountId],
    ].sort(([one, first], [other, second]) => String(one).localeCompare(String(other)) || Number(first) - Number(second)),
  );
  const file = await facts(id);
  expect([file.reviewers.map(({ accountId }) => accountId), initiativePolicy.view(world.secondMember, file)]).toEqual([[world.member.accountId], false]);
  const page = await readAssignments({ db: database.db, actor: world.secretary, file, now });
  expect([page.assigned.length, page.abstained]).toEqual([1, [{ id: expect.any(Number) as number, fullName: world.secondMember.fullName, at: now, reason }]]);
  expect((await readReviewQueue({ db: database.db, actor: world.secondMember, page: 1, now })).rows).toEqual([]);
  expect(await leave(id)).toEqual({ ok: false, reason: "review_closed" });
  expect(await submitScoreSheet({ ...own, revision: 1 })).toEqual({ ok: false, reason: "review_closed" });
});

test("who abstained is given the file again neither by hand nor by a plan", async () => {
  const id = await openFile();
  await leave(id);
  const page = await readAssignments({ db: database.db, actor: world.secretary, file: await facts(id), now });
  expect(page.members.find(({ accountId }) => accountId === world.secondMember.accountId)?.blocks).toEqual(["abstained"]);
  const given = await assignReviewers({ db: database.db, actor: world.secretary, id, reviewerIds: [world.secondMember.accountId], dueOn: "2027-01-31", now });
  expect(given).toEqual({ ok: false, reason: "reviewer_blocked" });
  const { files } = await findPlanWorld({ db: database.db, councilId: world.councilId, day: "2026-06-01" });
  expect(files.find((file) => file.id === id)?.abstainedIds).toEqual([world.secondMember.accountId]);
});

test("with a sheet handed in nobody abstains: not by the operation, not by SQL; and no sheet of one who abstained is handed in", async () => {
  const id = await openFile();
  const own = { db: database.db, actor: world.secondMember, id, now };
  await saveScoreSheet({ ...own, revision: 0, content: filledSheet(world, [1000, 2000]) });
  await submitScoreSheet({ ...own, revision: 1 });
  expect(await leave(id)).toEqual({ ok: false, reason: "abstention_too_late" });
  const ended = { endedAt: now, endReason: reason, abstained: true };
  const mine = (initiativeId: number) =>
    database.db.updateTable("reviewAssignment").set(ended).where("initiativeId", "=", initiativeId).where("reviewerId", "=", world.secondMember.accountId);
  await expect(mine(id).execute()).rejects.toMatchObject({ constraint_name: "abstention_has_no_sheet" });
  const other = await openFile();
  const { id: assignmentId } = await mine(other).returning("id").executeTakeFirstOrThrow();
  const sheet = { assignmentId, tag: "apply_now", savedAt: now, submittedAt: now } as const;
  await expect(database.db.insertInto("feasibilitySheet").values(sheet).execute()).rejects.toMatchObject({ constraint_name: "abstention_has_no_sheet" });
});
