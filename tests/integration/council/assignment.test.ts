import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { assignReviewers } from "#app/operations/council/assign-reviewers.ts";
import { endAssignment } from "#app/operations/council/end-assignment.ts";
import { readAssignments } from "#app/pages/council/assignments.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { submitSheets } from "#tests/support/sheets.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { eventsOf, statusOf, takeNotices } from "./queued-notices.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  await takeNotices(database.db);
});

const assign = (id: number, reviewers: Actor[], options: { dueOn?: string; actor?: Actor } = {}) =>
  assignReviewers({
    db: database.db,
    actor: options.actor ?? world.secretary,
    id,
    reviewerIds: reviewers.map(({ accountId }) => accountId),
    dueOn: options.dueOn ?? "2026-06-30",
    now: testNow,
  });
const end = (id: number, assignmentId: number, actor = world.secretary) =>
  endAssignment({ db: database.db, actor, id, assignmentId, reason: "Đi công tác dài ngày.", now: testNow });
const factsOf = async (id: number) => (await findInitiativeFacts({ db: database.db, id }))!;
const reviewersOf = async (id: number) => (await factsOf(id)).reviewers.map(({ accountId }) => accountId);
const assignmentOf = async (id: number, reviewer: Actor) => {
  const row = await database.db
    .selectFrom("reviewAssignment")
    .select("id")
    .where("initiativeId", "=", id)
    .where("reviewerId", "=", reviewer.accountId)
    .where("endedAt", "is", null)
    .executeTakeFirstOrThrow();
  return row.id;
};
const councilMember = (fullName: string, unitId: string) =>
  makePerson({ db: database.db, fullName, unitId, grants: [{ role: "council_member", councilId: world.councilId }] });

test("the first assignment starts the review; who is assigned hears of it", async () => {
  const id = await makeDossier({ world, status: "received" });
  expect(await assign(id, [world.member, world.chair, world.member])).toEqual({ ok: true });
  expect(await statusOf(database.db, id)).toBe("under_review");
  expect(new Set(await reviewersOf(id))).toEqual(new Set([world.member.accountId, world.chair.accountId]));
  expect((await eventsOf(database.db, id)).map(({ verb }) => verb)).toEqual(["assign_reviewer", "assign_reviewer", "start_review"]);
  expect((await takeNotices(database.db)).map(([kind]) => kind)).toEqual(["assigned", "assigned"]);
  expect(await assign(id, [world.idleMember])).toEqual({ ok: true });
  expect(await reviewersOf(id)).toHaveLength(3);
});

test("a due day in the past is refused", async () => {
  const id = await makeDossier({ world, status: "received" });
  expect(await assign(id, [world.member], { dueOn: "2026-05-19" })).toEqual({ ok: false, reason: "due_in_past" });
  expect(await assign(id, [world.member], { dueOn: "2026-05-20" })).toEqual({ ok: true });
});

describe("conflicts are refused by the server and shown with their reason", () => {
  const refused = async (id: number, person: Actor, block: string) => {
    const page = await readAssignments({ db: database.db, actor: world.secretary, file: await factsOf(id), now: testNow });
    expect(page.members.find(({ accountId }) => accountId === person.accountId)?.blocks).toContain(block);
    // Together with somebody who is free: nobody is assigned.
    expect(await assign(id, [world.idleMember, person])).toEqual({ ok: false, reason: "reviewer_blocked" });
    expect(await reviewersOf(id)).toEqual([]);
  };
  const grantMember = (person: Actor) =>
    database.db
      .insertInto("roleGrant")
      .values({ accountId: person.accountId, role: "council_member", councilId: world.councilId, validFrom: "2026-01-01" })
      .execute();

  test("the contact author, and a co-author", async () => {
    const id = await makeDossier({ world, status: "received" });
    await grantMember(world.author);
    await grantMember(world.coauthor);
    await refused(id, world.author, "author");
    await refused(id, world.coauthor, "coauthor");
  });

  test("a co-author known by e-mail only", async () => {
    const id = await makeDossier({ world, status: "received" });
    const hidden = await councilMember("Tô Thị Chưa Liên Kết", world.otherUnitId);
    await database.db
      .updateTable("initiativeAuthor")
      .set({ accountId: null, email: hidden.email.toUpperCase() })
      .where("initiativeId", "=", id)
      .where("position", "=", 2)
      .execute();
    await refused(id, hidden, "coauthor");
  });

  test("a colleague of the file's unit", async () => {
    const id = await makeDossier({ world, status: "received" });
    await refused(id, await councilMember("Cao Văn Cùng Cơ Quan", world.unitId), "same_unit");
  });

  test("a colleague of an author's unit, though the file is of another", async () => {
    const id = await makeDossier({ world, status: "received" });
    await database.db.updateTable("initiativeAuthor").set({ unitId: world.otherUnitId }).where("initiativeId", "=", id).where("position", "=", 2).execute();
    await database.db.updateTable("account").set({ unitId: world.otherUnitId }).where("id", "=", world.coauthor.accountId).execute();
    await refused(id, world.member, "same_unit");
    await database.db.updateTable("account").set({ unitId: world.unitId }).where("id", "=", world.coauthor.accountId).execute();
  });

  test("the officer who confirmed the file, now in another unit", async () => {
    const id = await makeDossier({ world, status: "received" });
    const moved = await councilMember("Vũ Thị Đã Chuyển", world.otherUnitId);
    const words = { conclusion: "Đã áp dụng.", canBeReplicated: true, confirmedAt: testNow };
    await database.db
      .insertInto("unitConfirmation")
      .values({ initiativeId: id, unitId: world.unitId, confirmedBy: moved.accountId, ...words })
      .execute();
    await refused(id, moved, "confirmer");
  });

  test("somebody who does not sit on the council", async () => {
    const id = await makeDossier({ world, status: "received" });
    expect(await assign(id, [world.stranger])).toEqual({ ok: false, reason: "reviewer_blocked" });
  });

  test("chair and secretary, once the review has begun", async () => {
    const id = await makeDossier({ world, status: "under_review" });
    expect(await assign(id, [world.chair])).toEqual({ ok: false, reason: "reviewer_blocked" });
    expect(await assign(id, [world.secretary])).toEqual({ ok: false, reason: "reviewer_blocked" });
  });
});

describe("ending an assignment", () => {
  test("who handed in nothing is let go, with the reason in the log; the file is then complete", async () => {
    const id = await makeDossier({ world, status: "under_review" });
    expect(await end(id, await assignmentOf(id, world.secondMember))).toEqual({ ok: true });
    expect(await reviewersOf(id)).toEqual([world.member.accountId]);
    expect((await eventsOf(database.db, id)).at(-1)).toMatchObject({ verb: "end_assignment", reason: "Đi công tác dài ngày." });
    expect(await takeNotices(database.db)).toEqual([
      ["assignment_ended", world.secondMember.accountId],
      ["sheets_complete", world.secretary.accountId],
      ["sheets_complete", world.chair.accountId],
    ]);
  });

  test("whose sheet is in stays", async () => {
    const id = await makeDossier({ world, status: "under_review" });
    expect(await end(id, await assignmentOf(id, world.member))).toEqual({ ok: false, reason: "sheets_submitted" });
    expect(await reviewersOf(id)).toHaveLength(2);
  });

  test("an assignment of another file is not found", async () => {
    const [id, other] = [await makeDossier({ world, status: "under_review" }), await makeDossier({ world, status: "under_review" })];
    expect(await end(id, await assignmentOf(other, world.secondMember))).toEqual({ ok: false, reason: "reviewer_required" });
  });

  test("a secretary who judges the file learns nothing of others: own sheets first, and no way back in", async () => {
    const id = await makeDossier({ world, status: "received" });
    await assign(id, [world.secretary, world.member, world.secondMember]);
    await submitSheets({ world, assignmentId: await assignmentOf(id, world.member), marks: [3111, 4222] });
    for (const other of [world.member, world.secondMember]) {
      expect(await end(id, await assignmentOf(id, other))).toEqual({ ok: false, reason: "own_sheets_first" });
    }
    const sealed = await readAssignments({ db: database.db, actor: world.secretary, file: await factsOf(id), now: testNow });
    expect(sealed.assigned.map(({ handedIn }) => handedIn)).toEqual([null, null, null]);
    expect(await end(id, await assignmentOf(id, world.secretary))).toEqual({ ok: true });
    const open = await readAssignments({ db: database.db, actor: world.secretary, file: await factsOf(id), now: testNow });
    expect(open.assigned.map(({ handedIn }) => handedIn)).toEqual([2, 0]);
    expect(await assign(id, [world.secretary])).toEqual({ ok: false, reason: "reviewer_blocked" });
  });
});
