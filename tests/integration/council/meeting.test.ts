import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { decideFile } from "#app/operations/council/decide-file.ts";
import { openMeeting } from "#app/operations/council/open-meeting.ts";
import { recordVote, type VoteInput } from "#app/operations/council/record-vote.ts";
import { reopenFile } from "#app/operations/council/reopen-file.ts";
import { readDossier } from "#app/pages/dossier/dossier.ts";
import { readDecision } from "#app/pages/council/decision.ts";
import { readVote } from "#app/pages/council/vote.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { assignReviewer, submitSheets } from "#tests/support/sheets.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { eventsOf, statusOf, takeNotices } from "./queued-notices.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
  // A hundredth above the mean of the sheets of every file here.
  await database.db.updateTable("rubric").set({ passMark: 6251 }).where("id", "=", world.rubric.id).execute();
  // A sixth member joined after the meeting of 19 May.
  await makePerson({ db: database.db, fullName: "Quách Văn Đến Sau" }).then(({ accountId }) =>
    database.db.insertInto("roleGrant").values({ accountId, role: "council_member", councilId: world.councilId, validFrom: "2026-05-20" }).execute(),
  );
});
beforeEach(async () => {
  await takeNotices(database.db);
});

const shared = () => ({ db: database.db, actor: world.chair, now: testNow });
const vote = (id: number, counts: Partial<VoteInput> = {}) =>
  recordVote({ ...shared(), id, vote: { agree: 4, disagree: 1, other: 0, heldOn: "2026-05-19", ...counts } });
const nothingAside = { minorityView: "", overriddenScore: null, overrideReason: "" };
const decision = { outcome: "approved", feasibility: "needs_polish", conditions: "", reason: "Giải pháp đã áp dụng, có số liệu.", ...nothingAside } as const;
const factsOf = async (id: number) => (await findInitiativeFacts({ db: database.db, id }))!;

describe("opening the meeting", () => {
  test("is refused while sheets are missing, and says how many; a written reason goes on without them", async () => {
    const id = await makeDossier({ world, status: "under_review" });
    expect(await openMeeting({ ...shared(), id, reason: "" })).toEqual({ ok: false, reason: "sheets_missing", missing: 1 });
    expect(await statusOf(database.db, id)).toBe("under_review");
    expect(await openMeeting({ ...shared(), id, reason: "Đã quá hạn 10 ngày." })).toEqual({ ok: true });
    expect((await eventsOf(database.db, id)).at(-1)).toMatchObject({ verb: "open_meeting", reason: "Đã quá hạn 10 ngày.", data: { missing: 1 } });
  });

  test("needs no reason when all sheets are in", async () => {
    const id = await makeDossier({ world, status: "under_review" });
    const last = await database.db
      .selectFrom("reviewAssignment")
      .select("id")
      .where("initiativeId", "=", id)
      .where("reviewerId", "=", world.secondMember.accountId)
      .executeTakeFirstOrThrow();
    await submitSheets({ world, assignmentId: last.id, marks: [2000, 3000] });
    expect(await openMeeting({ ...shared(), id, reason: "" })).toEqual({ ok: true });
    expect((await eventsOf(database.db, id)).at(-1)).toMatchObject({ verb: "open_meeting", reason: null, data: { missing: 0 } });
  });

  test("without one sheet of anybody a reason is needed too", async () => {
    const id = await makeDossier({ world, status: "under_review" });
    await database.db.updateTable("reviewAssignment").set({ endedAt: testNow, endReason: "Thử" }).where("initiativeId", "=", id).execute();
    expect(await openMeeting({ ...shared(), id, reason: "" })).toEqual({ ok: false, reason: "no_sheets" });
  });

  test("a chair who owes sheets cannot close the review before others", async () => {
    const id = await makeDossier({ world, status: "under_review" });
    await assignReviewer({ world, initiativeId: id, reviewer: world.chair });
    expect(await openMeeting({ ...shared(), id, reason: "Đã quá hạn." })).toEqual({ ok: false, reason: "own_sheets_missing" });
  });
});

describe("the vote", () => {
  test("counts all members of that day; recording again supersedes", async () => {
    const id = await makeDossier({ world, status: "in_council" });
    expect(await vote(id, { agree: 3, disagree: 1 })).toEqual({ ok: true });
    expect(await vote(id, { agree: 4, disagree: 0, other: 1 })).toEqual({ ok: true });
    const rows = await database.db
      .selectFrom("councilVote")
      .select(["agree", "totalMembers", "supersededAt"])
      .where("initiativeId", "=", id)
      .orderBy("id")
      .execute();
    expect(rows).toEqual([
      { agree: 3, totalMembers: 5, supersededAt: testNow },
      { agree: 4, totalMembers: 5, supersededAt: null },
    ]);
    const page = await readVote({ db: database.db, id, councilId: world.councilId, now: testNow });
    expect([page.members, page.vote?.needed, page.vote?.absent, page.vote?.passes]).toEqual([6, 4, 0, true]);
  });

  test("more votes than members that day, none at all, a day to come, a day without a council: refused", async () => {
    const id = await makeDossier({ world, status: "in_council" });
    expect(await vote(id, { agree: 5, disagree: 1 })).toEqual({ ok: false, reason: "too_many_votes", totalMembers: 5 });
    expect(await vote(id, { agree: 5, disagree: 1, heldOn: "2026-05-20" })).toEqual({ ok: true });
    expect(await vote(id, { agree: 0, disagree: 0 })).toEqual({ ok: false, reason: "vote_empty" });
    expect(await vote(id, { heldOn: "2026-05-21" })).toEqual({ ok: false, reason: "day_in_future" });
    expect(await vote(id, { heldOn: "2025-12-31" })).toEqual({ ok: false, reason: "no_members_that_day" });
  });

  test("a member whose grant was revoked later still counts for the day of the meeting", async () => {
    const id = await makeDossier({ world, status: "in_council" });
    const { accountId } = world.idleMember;
    const grant = database.db.updateTable("roleGrant").where("accountId", "=", accountId);
    await grant.set({ revokedAt: new Date("2026-05-19T18:00:00Z"), revokeReason: "Chuyển công tác." }).execute();
    // 01:00 of 20 May in Vietnam: on the 19th the person was still a member.
    expect(await vote(id, { agree: 5, disagree: 0 })).toEqual({ ok: true });
    expect(await vote(id, { agree: 5, disagree: 1, heldOn: "2026-05-20" })).toEqual({ ok: false, reason: "too_many_votes", totalMembers: 5 });
    await grant.set({ revokedAt: null, revokeReason: null }).execute();
  });
});

describe("the decision", () => {
  test("needs a vote first", async () => {
    const id = await makeDossier({ world, status: "in_council" });
    expect(await decideFile({ ...shared(), id, decision })).toEqual({ ok: false, reason: "vote_required" });
    expect(await database.db.selectFrom("decision").select("id").where("initiativeId", "=", id).execute()).toEqual([]);
  });

  test.each([
    ["approved", "approve"],
    ["needs_work", "ask_for_work"],
    ["not_approved", "reject"],
  ] as const)("%s: score is the mean of the sheets, only the board hears of it", async (outcome, verb) => {
    const id = await makeDossier({ world, status: "in_council" });
    await vote(id);
    expect(await decideFile({ ...shared(), id, decision: { ...decision, outcome } })).toEqual({ ok: true });
    expect(await statusOf(database.db, id)).toBe(outcome);
    const rows = await database.db.selectFrom("decision").select(["outcome", "score", "decidedBy"]).where("initiativeId", "=", id).execute();
    expect(rows).toEqual([{ outcome, score: 6250, decidedBy: world.chair.accountId }]);
    expect(await takeNotices(database.db)).toEqual([["decided", world.board.accountId]]);
    const last = (await eventsOf(database.db, id)).at(-1);
    expect([last?.verb, JSON.stringify(last?.data).includes("6250")]).toEqual([verb, false]);
  });

  test("keeps the view of the minority; another score stands beside the one of the sheets, with its reason, and never without one", async () => {
    const id = await makeDossier({ world, status: "in_council" });
    await vote(id);
    const aside = { ...decision, minorityView: "Hai ủy viên đề nghị áp dụng thử trước.", overrideReason: "Phiếu số 2 chấm nhầm tiêu chí." };
    const decide = (overriddenScore: number) => decideFile({ ...shared(), id, decision: { ...aside, overriddenScore } });
    expect(await decide(6250)).toEqual({ ok: false, reason: "override_changes_nothing" });
    expect(await decide(10_001)).toEqual({ ok: false, reason: "override_too_high" });
    expect(await decide(7000)).toEqual({ ok: true });
    const kept = { score: 6250, overriddenScore: 7000, overrideReason: aside.overrideReason, minorityView: aside.minorityView };
    expect(
      await database.db.selectFrom("decision").select(["score", "overriddenScore", "overrideReason", "minorityView"]).where("initiativeId", "=", id).execute(),
    ).toEqual([kept]);
    const readBy = async (actor: Actor) => (await readDossier({ db: database.db, actor, file: await factsOf(id), now: testNow })).decision;
    expect(await readBy(world.chair)).toMatchObject(kept);
    expect(await readBy(world.author)).toBeNull();
    const last = (await eventsOf(database.db, id)).at(-1);
    expect(last?.data).toEqual({ from: "in_council", to: "approved", feasibility: "needs_polish", isOverridden: true });
    const withoutReason = database.db.updateTable("decision").set({ overrideReason: "" }).where("initiativeId", "=", id).execute();
    await expect(withoutReason).rejects.toMatchObject({ constraint_name: "decision_override_has_reason" });
  });

  test("has no score to set aside where nobody handed in a sheet", async () => {
    const id = await makeDossier({ world, status: "in_council" });
    await vote(id);
    await database.db.updateTable("reviewAssignment").set({ endedAt: testNow, endReason: "Nghỉ." }).where("initiativeId", "=", id).execute();
    const override = { ...decision, overriddenScore: 7000, overrideReason: "Hội đồng thống nhất." };
    expect(await decideFile({ ...shared(), id, decision: override })).toEqual({ ok: false, reason: "override_without_sheets" });
  });

  test("shows the rule and the marks it goes against before it is taken", async () => {
    const id = await makeDossier({ world, status: "in_council" });
    await vote(id, { agree: 3, disagree: 1, other: 1 });
    const page = await readDecision({ db: database.db, actor: world.chair, file: await factsOf(id) });
    expect(page.vote).toMatchObject({ agree: 3, totalMembers: 5, needed: 4, passes: false });
    expect(page.sheets).toMatchObject({ totals: [7500, 5000], tags: ["apply_now", "apply_now"], belowFloor: [] });
    expect(page.sheets?.score).toMatchObject({ total: 6250, belowPassMark: true, passes: false });
    expect(page.sheets?.disagreement).toEqual({ range: 2500, opposedFeasibility: false });
    expect(await decideFile({ ...shared(), id, decision })).toEqual({ ok: true });
  });
});

test("reopening supersedes decision and vote, and the council starts again from the vote", async () => {
  const id = await makeDossier({ world, status: "approved" });
  expect(await reopenFile({ ...shared(), id, reason: "Phát hiện trùng hồ sơ." })).toEqual({ ok: true });
  expect(await statusOf(database.db, id)).toBe("in_council");
  for (const table of ["decision", "councilVote"] as const) {
    expect(await database.db.selectFrom(table).select("supersededAt").where("initiativeId", "=", id).execute()).toEqual([{ supersededAt: testNow }]);
  }
  expect(await decideFile({ ...shared(), id, decision })).toEqual({ ok: false, reason: "vote_required" });
  await vote(id);
  expect(await decideFile({ ...shared(), id, decision: { ...decision, outcome: "not_approved" } })).toEqual({ ok: true });
});

test("a published decision is not reopened", async () => {
  const id = await makeDossier({ world, status: "approved", published: true });
  expect(await reopenFile({ ...shared(), id, reason: "Xem lại." })).toEqual({ ok: false, reason: "state_changed" });
});
