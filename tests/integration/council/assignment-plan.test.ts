import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import type { PlanOptions } from "#app/domain/assignment/plan/options.ts";
import { assignReviewers } from "#app/operations/council/assign-reviewers.ts";
import { describeMember } from "#app/operations/council/describe-member.ts";
import { saveAssignmentPlan } from "#app/operations/council/save-assignment-plan.ts";
import { readAssignmentPlan } from "#app/pages/council/assignment-plan.ts";
import { verifyChain } from "#db/events/verify-chain.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { eventsOf, statusOf, takeNotices } from "./queued-notices.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  await database.db.updateTable("initiative").set({ status: "cancelled" }).where("status", "in", ["received", "under_review"]).execute();
  await database.db.deleteFrom("councilMemberSetting").execute();
  await takeNotices(database.db);
});

const usual: PlanOptions = { readers: 2, oneFromOutside: false, oneChairClass: false, priority: "can-bang" };
const show = (options: Partial<PlanOptions> = {}, actor = world.secretary) =>
  readAssignmentPlan({
    db: database.db,
    actor,
    councilId: world.councilId,
    options: { ...usual, ...options },
    section: "tat-ca",
    page: 1,
    now: testNow,
  });
const planOf = async (options: Partial<PlanOptions> = {}, actor = world.secretary) => (await show(options, actor)).plan!;
const save = (fingerprint: string, options: Partial<PlanOptions> = {}, more: { actor?: Actor; dueOn?: string } = {}) =>
  saveAssignmentPlan({
    db: database.db,
    actor: world.secretary,
    councilId: world.councilId,
    options: { ...usual, ...options },
    fingerprint,
    dueOn: "2026-06-30",
    now: testNow,
    ...more,
  });
const describeAs = (member: Actor, setting: { fields?: string[]; capacity?: number | null }) =>
  describeMember({
    db: database.db,
    actor: world.secretary,
    councilId: world.councilId,
    accountId: member.accountId,
    setting: { fields: [], capacity: null, deputyChair: false, ...setting },
    now: testNow,
  });
const pairs = async () =>
  database.db
    .selectFrom("reviewAssignment as r")
    .innerJoin("initiative as i", "i.id", "r.initiativeId")
    .select(["r.initiativeId", "r.reviewerId", "r.dueOn", "r.assignedBy"])
    .where("r.endedAt", "is", null)
    .where("i.status", "in", ["received", "under_review"])
    .orderBy("r.initiativeId")
    .orderBy("r.reviewerId")
    .execute();
const firstAssignment = (id: number, reviewer: Actor) =>
  assignReviewers({ db: database.db, actor: world.secretary, id, reviewerIds: [reviewer.accountId], dueOn: "2026-06-30", now: testNow });

test("what is saved is what was shown, logged and told as if assigned one by one", async () => {
  const ids = [await makeDossier({ world, status: "received" }), await makeDossier({ world, status: "received" })];
  await describeAs(world.idleMember, { fields: ["chuyen-doi-so-thu"] });
  const plan = await planOf();
  expect(plan.totals).toEqual({ filled: 2, lacking: 0, kept: 0, added: 4, suited: { same_field: 2, unknown: 2, other_field: 0 } });
  expect(plan.rows.map(({ readers }) => readers.some(({ fullName, fit }) => fullName === "Hồ Thị Chưa Chấm" && fit === "same_field"))).toEqual([true, true]);
  expect(await save(plan.fingerprint)).toEqual({ ok: true, assigned: 4 });
  const shown = plan.rows.flatMap(({ id, readers }) => readers.map(({ accountId }) => ({ initiativeId: id, reviewerId: accountId })));
  const order = (one: { initiativeId: number; reviewerId: number }) => `${one.initiativeId} ${String(one.reviewerId).padStart(9)}`;
  const wanted = shown.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  expect(await pairs()).toEqual(wanted.map((pair) => ({ ...pair, dueOn: "2026-06-30", assignedBy: world.secretary.accountId })));
  for (const id of ids) {
    expect(await statusOf(database.db, id)).toBe("under_review");
    const events = await eventsOf(database.db, id);
    expect(events.map(({ verb, actorId }) => [verb, actorId])).toEqual(
      ["assign_reviewer", "assign_reviewer", "start_review"].map((verb) => [verb, world.secretary.accountId]),
    );
    expect(events[2]?.data).toEqual({ from: "received", to: "under_review" });
    expect(events[0]?.data).toEqual({ reviewerId: wanted.find(({ initiativeId }) => initiativeId === id)?.reviewerId, dueOn: "2026-06-30" });
  }
  expect(await takeNotices(database.db)).toEqual(
    wanted.map(({ reviewerId }): [string, number] => ["assigned", reviewerId]).sort(([, one], [, other]) => one - other),
  );
  const told = await database.db.selectFrom("notice").select(["accountId", "kind"]).where("initiativeId", "=", ids[0]!).execute();
  expect(told.map(({ kind }) => kind)).toEqual(["assigned", "assigned"]);
  expect(await verifyChain({ db: database.db })).toMatchObject({ ok: true });
});

test("a plan that would be another one now is not saved, and nothing of it", async () => {
  const ids = [await makeDossier({ world, status: "received" }), await makeDossier({ world, status: "received" })];
  const { fingerprint } = await planOf();
  await firstAssignment(ids[0]!, world.member);
  const before = await pairs();
  expect(await save(fingerprint)).toEqual({ ok: false, reason: "plan_changed" });
  expect(await pairs()).toEqual(before);
  expect(await statusOf(database.db, ids[1]!)).toBe("received");
  expect(await save((await planOf()).fingerprint)).toEqual({ ok: true, assigned: 3 });
});

test("other options, a capacity or a conflict that came since make another plan", async () => {
  await makeDossier({ world, status: "received" });
  // Everybody would read it.
  const all = { readers: 5 };
  const { fingerprint } = await planOf(all);
  const changed = { ok: false, reason: "plan_changed" };
  expect(await save(fingerprint, { readers: 4 })).toEqual(changed);
  await describeAs(world.member, { capacity: 0 });
  expect(await save(fingerprint, all)).toEqual(changed);
  await database.db.deleteFrom("councilMemberSetting").execute();
  const moveTo = (unitId: string) => database.db.updateTable("account").set({ unitId }).where("id", "=", world.member.accountId).execute();
  await moveTo(world.unitId);
  expect(await save(fingerprint, all)).toEqual(changed);
  expect((await planOf(all)).rows[0]?.readers.map(({ fullName }) => fullName)).not.toContain("Bùi Thị Chấm Một");
  await moveTo(world.otherUnitId);
  expect(await pairs()).toEqual([]);
  expect(await save(fingerprint, all)).toEqual({ ok: true, assigned: 5 });
});

test("of two who save the same plan at once, one does", async () => {
  for (let file = 0; file < 4; file += 1) await makeDossier({ world, status: "received" });
  const { fingerprint } = await planOf();
  const results = await Promise.all([save(fingerprint), save(fingerprint), save(fingerprint)]);
  expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, assigned: 8 }]);
  expect(results.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 2 }, () => ({ ok: false, reason: "plan_changed" })));
  expect(await pairs()).toHaveLength(8);
});

test("an assignment made alone at the same moment is either in the plan or makes it another", async () => {
  for (let round = 0; round < 4; round += 1) {
    const id = await makeDossier({ world, status: "received" });
    const { fingerprint, totals } = await planOf();
    const [plan, alone] = await Promise.all([save(fingerprint), firstAssignment(id, world.member)]);
    const readers = (await pairs()).filter(({ initiativeId }) => initiativeId === id).map(({ reviewerId }) => reviewerId);
    expect(new Set(readers).size).toBe(readers.length);
    if (plan.ok) expect(plan.assigned).toBe(totals.added);
    else expect([plan.reason, alone, readers]).toEqual(["plan_changed", { ok: true }, [world.member.accountId]]);
  }
});

test("what is assigned stays; a capacity is kept, and the plan says what would free the file", async () => {
  const ids = [await makeDossier({ world, status: "received" }), await makeDossier({ world, status: "received" })];
  await firstAssignment(ids[0]!, world.member);
  for (const member of [world.member, world.secondMember, world.idleMember, world.secretary]) await describeAs(member, { capacity: 1 });
  await describeAs(world.chair, { capacity: 0 });
  const plan = await planOf();
  expect(plan.rows[0]?.readers.find(({ accountId }) => accountId === world.member.accountId)?.origin).toBe("current");
  expect(plan.loads.filter(({ after, capacity }) => after > (capacity ?? Infinity))).toEqual([]);
  expect(plan.totals).toMatchObject({ filled: 2, kept: 1, added: 3 });
  for (const member of [world.secondMember, world.secretary]) await describeAs(member, { capacity: 0 });
  const short = await planOf();
  expect(short.totals).toMatchObject({ filled: 1, lacking: 1, kept: 1, added: 1 });
  expect(short.rows.find(({ missing }) => missing > 0)?.shortages.map(({ constraint }) => constraint)).toContain("capacity");
  expect(short.rows.flatMap(({ shortages }) => shortages.flatMap(({ people }) => people.map(({ fullName }) => fullName)))).toContain("Đỗ Văn Chấm Hai");
});

test("a reader who has left the council still counts, and whoever got a conflict since is pointed out", async () => {
  const id = await makeDossier({ world, status: "received" });
  const guest = await makePerson({
    db: database.db,
    fullName: "Tô Thị Rời Đi",
    unitId: world.otherUnitId,
    grants: [{ role: "council_member", councilId: world.councilId }],
  });
  await firstAssignment(id, guest);
  await database.db
    .updateTable("roleGrant")
    .set({ revokedAt: new Date("2026-05-01T00:00:00Z"), revokedBy: world.administrator.accountId, revokeReason: "Chuyển công tác." })
    .where("accountId", "=", guest.accountId)
    .execute();
  await database.db.updateTable("account").set({ unitId: world.unitId }).where("id", "=", guest.accountId).execute();
  const plan = await planOf();
  expect(plan.totals).toMatchObject({ filled: 1, kept: 1, added: 1 });
  expect(plan.rows[0]?.readers.find(({ fullName }) => fullName === "Tô Thị Rời Đi")).toMatchObject({ origin: "current", conflicts: ["same_unit"] });
  expect(plan.loads.find(({ fullName }) => fullName === "Tô Thị Rời Đi")).toMatchObject({ roles: [], before: 1, after: 1 });
  expect((await planOf({ readers: 1 })).totals).toMatchObject({ filled: 1, added: 0 });
});

test("only the secretary of this council; never a file of which they are an author; no day that is past", async () => {
  const id = await makeDossier({ world, status: "received" });
  const { fingerprint } = await planOf();
  for (const actor of [world.chair, world.member, world.board, world.administrator, world.author])
    expect(await save(fingerprint, {}, { actor })).toEqual({ ok: false, reason: "not_allowed" });
  expect(await save(fingerprint, {}, { dueOn: "2026-05-19" })).toEqual({ ok: false, reason: "due_in_past" });
  const own = { ...world.author, grants: [{ role: "council_secretary", councilId: world.councilId }] } satisfies Actor;
  expect(await show({}, own)).toMatchObject({ files: 0, unassigned: 0, plan: { rows: [] } });
  expect(await save((await planOf({}, own)).fingerprint, {}, { actor: own })).toEqual({ ok: false, reason: "plan_adds_nothing" });
  expect([await pairs(), await statusOf(database.db, id)]).toEqual([[], "received"]);
});

test("four queries for the page, whatever there is", async () => {
  await makeDossier({ world, status: "received" });
  database.takeQueries();
  await show();
  expect(database.takeQueries()).toHaveLength(4);
});
