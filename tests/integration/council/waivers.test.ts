import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { findConflicts } from "#app/domain/assignment/conflicts.ts";
import { assignReviewers } from "#app/operations/council/assign-reviewers.ts";
import { waiveConflicts } from "#app/operations/council/waive-conflicts.ts";
import { withdrawWaiver } from "#app/operations/council/withdraw-waiver.ts";
import { readWaivers } from "#app/pages/council/waivers.ts";
import { findConflictFacts } from "#db/councils/conflict-facts.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, makeUnit, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let id: number;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  id = await makeDossier({ world, status: "received", title: "Lịch hẹn một cửa liên thông cấp phường" });
});

const memberOf = (fullName: string, unitId: string | null, ...grants: Actor["grants"][number][]) =>
  makePerson({ db: database.db, fullName, ...(unitId && { unitId }), grants: [{ role: "council_member", councilId: world.councilId }, ...grants] });
const conflictsOf = async (member: Actor) => {
  const { unitId } = await database.db.selectFrom("account").select("unitId").where("id", "=", member.accountId).executeTakeFirstOrThrow();
  const facts = await findConflictFacts({ db: database.db, initiativeId: id, day: "2026-05-20" });
  return findConflicts({ candidate: { accountId: member.accountId, unitId }, facts });
};
const waive = (member: Actor, actor = world.chair) =>
  waiveConflicts({ db: database.db, actor, id, memberId: member.accountId, reason: "Chỉ còn người này am hiểu.", now: testNow });
const assign = (member: Actor) =>
  assignReviewers({ db: database.db, actor: world.secretary, id, reviewerIds: [member.accountId], dueOn: "2026-06-30", now: testNow });

/** Units that became others, in the order of time. */
async function merge(source: string, target: string): Promise<void> {
  const { id: eventId } = await database.db
    .insertInto("unitEvent")
    .values({ kind: "merge", happenedOn: "2025-03-01" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await database.db
    .insertInto("unitEventMember")
    .values([
      { eventId, unitId: source, role: "source" },
      { eventId, unitId: target, role: "target" },
    ])
    .execute();
}

test("the same unit is found through mergers, before and after; a unit above and an officer of one are superiors, the root is not", async () => {
  const { db } = database;
  const root = await makeUnit({ db, id: "khoi-thu-nghiem", name: "Khối Thử nghiệm" });
  const bloc = await makeUnit({ db, id: "cum-thu-nghiem", name: "Cụm Thử nghiệm" });
  const old = await makeUnit({ db, id: "so-cu-thu-nghiem", name: "Sở cũ" });
  await db.updateTable("unit").set({ parentId: root }).where("id", "=", bloc).execute();
  await db.updateTable("unit").set({ parentId: bloc }).where("id", "=", world.unitId).execute();
  await merge(old, world.unitId);
  expect(await conflictsOf(await memberOf("Người Sở Cũ", old))).toEqual(["same_unit"]);
  expect(await conflictsOf(await memberOf("Người Cụm", bloc))).toEqual(["superior"]);
  expect(await conflictsOf(await memberOf("Người Khối", root))).toEqual([]);
  expect(await conflictsOf(await memberOf("Người Phụ Trách", world.otherUnitId, { role: "unit_officer", unitId: bloc }))).toEqual(["superior"]);
  expect(await conflictsOf(await memberOf("Người Nơi Khác", world.otherUnitId))).toEqual([]);
  await db.updateTable("unit").set({ parentId: null }).where("id", "=", world.unitId).execute();
});

test("a member who wrote a file of nearly the same title is in conflict, whoever filed it", async () => {
  const writer = await memberOf("Người Viết Gần Giống", world.otherUnitId);
  expect(await conflictsOf(writer)).toEqual([]);
  const other = await makeDossier({ world, status: "under_review", title: "Lịch hẹn một cửa liên thông cấp xã, phường" });
  await database.db.updateTable("initiativeAuthor").set({ accountId: writer.accountId }).where("initiativeId", "=", other).where("position", "=", 2).execute();
  expect(await conflictsOf(writer)).toEqual(["similar_author"]);
});

test("the chair lets a member pass with a reason in the log; then the member may be given the file; taken back only while they do not have it", async () => {
  const colleague = await memberOf("Người Cùng Đơn Vị", world.unitId);
  expect(await assign(colleague)).toEqual({ ok: false, reason: "reviewer_blocked" });
  for (const actor of [world.secretary, world.member, world.board, colleague])
    expect(await waive(colleague, actor)).toEqual({ ok: false, reason: "state_changed" });
  expect(await waive(colleague)).toEqual({ ok: true });
  const file = await findInitiativeFacts({ db: database.db, id });
  if (!file) throw new Error("no file");
  const page = await readWaivers({ db: database.db, actor: world.chair, file, now: testNow });
  expect(page.waivers.map(({ fullName, reason }) => `${fullName}: ${reason}`)).toEqual(["Người Cùng Đơn Vị: Chỉ còn người này am hiểu."]);
  const [waiver] = page.waivers;
  const logged = await database.db
    .selectFrom("event")
    .select(["reason", "data"])
    .where("verb", "=", "waive_conflicts")
    .where("initiativeId", "=", id)
    .execute();
  expect(logged).toEqual([{ reason: "Chỉ còn người này am hiểu.", data: { reviewerId: colleague.accountId, conflicts: ["same_unit"] } }]);

  expect(await assign(colleague)).toEqual({ ok: true });
  const withdraw = () => withdrawWaiver({ db: database.db, actor: world.chair, id, waiverId: waiver?.id ?? 0, now: testNow });
  expect(await withdraw()).toEqual({ ok: false, reason: "waiver_in_use" });
  await database.db.updateTable("reviewAssignment").set({ endedAt: testNow, endReason: "Đổi người." }).where("initiativeId", "=", id).execute();
  expect(await withdraw()).toEqual({ ok: true });
  expect(await conflictsOf(colleague)).toEqual(["same_unit"]);
  expect(await withdraw()).toEqual({ ok: false, reason: "state_changed" });
});

test("a conflict that comes later is not covered; authors, strangers and the chair themselves are never let pass", async () => {
  const { db } = database;
  const colleague = await memberOf("Người Sẽ Phụ Trách", world.unitId);
  expect(await waive(colleague)).toEqual({ ok: true });
  await db.insertInto("roleGrant").values({ accountId: colleague.accountId, role: "unit_officer", unitId: world.unitId, validFrom: "2026-01-01" }).execute();
  expect(await conflictsOf(colleague)).toEqual(["superior"]);
  expect(await waive(colleague)).toEqual({ ok: true });
  expect(await conflictsOf(colleague)).toEqual([]);

  const author = await memberOf("Người Đồng Tác Giả", world.unitId);
  await db.updateTable("initiativeAuthor").set({ accountId: author.accountId }).where("initiativeId", "=", id).where("position", "=", 2).execute();
  for (const barred of [author, world.stranger, world.idleMember, world.chair])
    expect(await waive(barred)).toEqual({ ok: false, reason: "waiver_member_required" });
  const row = { initiativeId: id, accountId: author.accountId, reason: "x", waivedBy: world.chair.accountId, waivedAt: testNow };
  await expect(
    db
      .insertInto("conflictWaiver")
      .values({ ...row, conflicts: ["coauthor"] })
      .execute(),
  ).rejects.toThrow(/conflict_waiver_conflicts_check/);
});
