import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { assignReviewers } from "#app/operations/council/assign-reviewers.ts";
import { waiveConflicts } from "#app/operations/council/waive-conflicts.ts";
import { recuse } from "#app/operations/review/recuse.ts";
import { readCouncilDesk } from "#app/pages/council/desk.ts";
import { readAssignments } from "#app/pages/council/assignments.ts";
import { readReviewQueue } from "#app/pages/review/queue.ts";
import { readWaitingQuestions } from "#app/pages/thread/waiting-questions.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { findSecretaries } from "#db/initiatives/notice-recipients.ts";
import { findSubmittedSheets } from "#db/reviews/submitted-sheets.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testDay, testNow as now } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { eventsOf, takeNotices } from "../council/queued-notices.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  await takeNotices(database.db);
});

const reason = "Tôi từng góp ý cho giải pháp này.";
const leave = (actor: Actor, id: number) => recuse({ db: database.db, actor, id, recusal: { kind: "coworker", reason }, now });
const factsOf = async (id: number) => (await findInitiativeFacts({ db: database.db, id }))!;
const assign = (id: number, reviewer: Actor) =>
  assignReviewers({ db: database.db, actor: world.secretary, id, reviewerIds: [reviewer.accountId], dueOn: "2026-06-30", now });

test("a member with sheets handed in recuses: the sheets are kept and count no more; the log says that, not why; those who lead the council are told", async () => {
  const id = await makeDossier({ world, status: "under_review" });
  expect(await leave(world.member, id)).toEqual({ ok: true });
  expect((await factsOf(id)).reviewers.map(({ accountId }) => accountId)).toEqual([world.secondMember.accountId]);
  expect((await findSubmittedSheets({ db: database.db, initiativeId: id })).map(({ fullName }) => fullName)).toEqual([world.secondMember.fullName]);
  const kept = await database.db
    .selectFrom("scoreSheet as s")
    .innerJoin("reviewAssignment as r", "r.id", "s.assignmentId")
    .select(["s.total", "r.endReason"])
    .where("r.initiativeId", "=", id)
    .execute();
  expect(kept).toEqual([{ total: 7500, endReason: reason }]);
  expect((await eventsOf(database.db, id)).at(-1)).toEqual({ verb: "recuse", actorId: world.member.accountId, reason: null, data: {} });
  expect(await takeNotices(database.db)).toEqual([
    ["member_recused", world.secretary.accountId],
    ["member_recused", world.chair.accountId],
  ]);
  const page = await readAssignments({ db: database.db, actor: world.secretary, file: await factsOf(id), now });
  expect(page.recused).toMatchObject([{ fullName: world.member.fullName, kind: "coworker", reason }]);
  expect(page.members.find(({ accountId }) => accountId === world.member.accountId)?.blocks).toEqual(["recused"]);
  expect(await leave(world.member, id)).toEqual({ ok: false, reason: "recusal_too_late" });
});

test("where only they owed sheets, the rest is complete and those who prepare the meeting hear of it", async () => {
  const id = await makeDossier({ world, status: "under_review" });
  const before = await readReviewQueue({ db: database.db, actor: world.secondMember, page: 1, now });
  expect(await leave(world.secondMember, id)).toEqual({ ok: true });
  expect((await takeNotices(database.db)).map(([kind]) => kind)).toEqual(["member_recused", "member_recused", "sheets_complete", "sheets_complete"]);
  const queue = await readReviewQueue({ db: database.db, actor: world.secondMember, page: 1, now });
  expect([queue.rows.some((row) => row.id === id), queue.sheets]).toEqual([false, before.sheets - 2]);
});

test("in the meeting they may still recuse; after the decision nobody does", async () => {
  expect(await leave(world.member, await makeDossier({ world, status: "in_council" }))).toEqual({ ok: true });
  expect(await leave(world.member, await makeDossier({ world, status: "approved" }))).toEqual({ ok: false, reason: "recusal_too_late" });
  expect(await leave(world.idleMember, await makeDossier({ world, status: "under_review" }))).toEqual({ ok: false, reason: "recusal_too_late" });
});

test("who recused is given the file neither by an operation nor by SQL, until the chair lets them pass; then they may recuse again", async () => {
  const id = await makeDossier({ world, status: "under_review" });
  await leave(world.secondMember, id);
  expect(await assign(id, world.secondMember)).toEqual({ ok: false, reason: "reviewer_blocked" });
  const row = {
    initiativeId: id,
    councilId: world.councilId,
    reviewerId: world.secondMember.accountId,
    assignedBy: world.secretary.accountId,
    assignedAt: now,
  };
  await expect(database.db.insertInto("reviewAssignment").values(row).execute()).rejects.toMatchObject({ constraint_name: "reader_has_not_recused" });
  const reopened = database.db.updateTable("reviewAssignment").set({ endedAt: null, endReason: null }).where("initiativeId", "=", id);
  await expect(reopened.where("reviewerId", "=", world.secondMember.accountId).execute()).rejects.toMatchObject({ constraint_name: "reader_has_not_recused" });

  const waived = await waiveConflicts({ db: database.db, actor: world.chair, id, memberId: world.secondMember.accountId, reason: "Góp ý từ năm 2019.", now });
  expect([waived, await assign(id, world.secondMember)]).toEqual([{ ok: true }, { ok: true }]);
  expect(await leave(world.secondMember, id)).toEqual({ ok: true });
  expect(await assign(id, world.secondMember)).toEqual({ ok: false, reason: "reviewer_blocked" });
  const ended = await database.db.selectFrom("conflictWaiver").select(["withdrawnBy"]).where("initiativeId", "=", id).execute();
  expect(ended).toEqual([{ withdrawnBy: world.secondMember.accountId }]);
});

test("a secretary who recused finds the file on no desk and in no count, waits for no question of it, and is told nothing", async () => {
  const { db } = database;
  const second = await makePerson({ db, fullName: "Thư Ký Hai", grants: [{ role: "council_secretary", councilId: world.councilId }] });
  const desk = async () => {
    const { sections, rows } = await readCouncilDesk({ db, actor: second, section: "dang-cham", page: 1, now });
    return { sections, ids: rows.map((row) => row.id) };
  };
  const before = await desk();
  const id = await makeDossier({ world, status: "under_review", title: "Cân điện tử cho trạm y tế" });
  await db
    .insertInto("threadMessage")
    .values({ initiativeId: id, authorId: world.author.accountId, part: "author", body: "Bao giờ họp?", createdAt: now })
    .execute();
  const asked = async () => (await readWaitingQuestions({ db, actor: second, desk: "council", now })).questions.map((question) => question.id);
  expect([(await desk()).ids.includes(id), await asked()]).toEqual([true, [id]]);
  expect(await leave(second, id)).toEqual({ ok: true });
  expect([await desk(), await asked()]).toEqual([before, []]);
  const { faults, rows } = await readCouncilDesk({ db, actor: second, section: null, text: "cân điện tử", page: 1, now });
  expect([faults, rows]).toEqual([[], []]);
  expect(await findSecretaries({ db, file: await factsOf(id), day: testDay })).toEqual([world.secretary.accountId]);
});
