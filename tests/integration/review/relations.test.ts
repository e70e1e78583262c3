import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { findConflicts } from "#app/domain/assignment/conflicts.ts";
import type { TypedRelation } from "#app/domain/assignment/relation-schemas.ts";
import { assignReviewers } from "#app/operations/council/assign-reviewers.ts";
import { declareRelation } from "#app/operations/review/declare-relation.ts";
import { withdrawRelation } from "#app/operations/review/withdraw-relation.ts";
import { readRelations } from "#app/pages/review/relations.ts";
import { findConflictFacts } from "#db/councils/conflict-facts.ts";
import { emptyAccount } from "#db/own-data/erase-account.ts";
import { selectOwnRelations } from "#db/own-data/work-data.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, makeUnit, testDay, testNow as now } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { takeNotices } from "../council/queued-notices.ts";

const database = testDatabase();
let world: World;
let member: Actor;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  member = await makePerson({ db: database.db, fullName: "Ủy Viên Khai", grants: [{ role: "council_member", councilId: world.councilId }] });
});

const declare = (relation: TypedRelation, actor = member) => declareRelation({ db: database.db, actor, relation, now });
const conflictsOf = async (id: number, actor = member) => {
  const facts = await findConflictFacts({ db: database.db, initiativeId: id, day: testDay });
  return findConflicts({ candidate: { accountId: actor.accountId, unitId: null }, facts });
};
const assign = (id: number, reviewer: Actor) =>
  assignReviewers({ db: database.db, actor: world.secretary, id, reviewerIds: [reviewer.accountId], dueOn: "2026-06-30", now });
const readersOf = async (id: number) => {
  const rows = await database.db.selectFrom("reviewAssignment").select("reviewerId").where("initiativeId", "=", id).where("endedAt", "is", null).execute();
  return rows.map(({ reviewerId }) => reviewerId);
};

test("a person is met as an author with an account, by the address of a co-author without one, and as a colleague; in any spelling of the address", async () => {
  const id = await makeDossier({ world, status: "received" });
  expect(await declare({ kind: "family", person: world.coauthor.email.toUpperCase() })).toEqual({ ok: true, recused: 0 });
  expect(await conflictsOf(id)).toEqual(["declared_relation"]);
  expect(await assign(id, member)).toEqual({ ok: false, reason: "reviewer_blocked" });
  const other = await makePerson({ db: database.db, fullName: "Ủy Viên Khác", grants: [{ role: "council_member", councilId: world.councilId }] });
  await declare({ kind: "coworker", person: "chua.co.tai.khoan@thu-nghiem.vn" }, other);
  expect(await conflictsOf(id, other)).toEqual([]);
  await database.db
    .updateTable("initiativeAuthor")
    .set({ accountId: null, email: "Chua.Co.Tai.Khoan@thu-nghiem.vn" })
    .where("initiativeId", "=", id)
    .where("position", "=", 2)
    .execute();
  expect(await conflictsOf(id, other)).toEqual(["declared_coworker"]);
  expect(await conflictsOf(id)).toEqual([]);
});

test("a unit is met through mergers too", async () => {
  const { db } = database;
  const old = await makeUnit({ db, id: "don-vi-truoc-sap-nhap", name: "Đơn vị trước sáp nhập" });
  const { id: eventId } = await db.insertInto("unitEvent").values({ kind: "merge", happenedOn: "2025-03-01" }).returning("id").executeTakeFirstOrThrow();
  const merged = [
    { eventId, unitId: old, role: "source" },
    { eventId, unitId: world.unitId, role: "target" },
  ] as const;
  await db
    .insertInto("unitEventMember")
    .values([...merged])
    .execute();
  const id = await makeDossier({ world, status: "received" });
  expect(await declare({ kind: "interest", unit: old })).toEqual({ ok: true, recused: 0 });
  expect(await conflictsOf(id)).toEqual(["declared_relation"]);
});

test("files that the declaration meets are left at once, others are not; the council hears of each; taking the word back gives nothing back", async () => {
  const [met, elsewhere] = [await makeDossier({ world, status: "received" }), await makeDossier({ world, status: "received" })];
  const stranger = { accountId: world.stranger.accountId, email: world.stranger.email };
  await database.db.updateTable("initiativeAuthor").set(stranger).where("initiativeId", "=", met).where("position", "=", 2).execute();
  for (const id of [met, elsewhere]) expect(await assign(id, member)).toEqual({ ok: true });
  await takeNotices(database.db);
  expect(await declare({ kind: "family", person: world.stranger.email })).toEqual({ ok: true, recused: 1 });
  expect([await readersOf(met), await readersOf(elsewhere)]).toEqual([[], [member.accountId]]);
  expect((await takeNotices(database.db)).map(([kind]) => kind)).toEqual(["member_recused", "member_recused"]);

  const { relations } = await readRelations({ db: database.db, actor: member, now });
  expect(relations.map(({ kind, name }) => [kind, name])).toEqual([["family", world.stranger.email]]);
  const { id } = relations[0]!;
  expect(await withdrawRelation({ db: database.db, actor: world.member, id, now })).toEqual({ ok: false });
  expect(await withdrawRelation({ db: database.db, actor: member, id, now })).toEqual({ ok: true });
  expect(await conflictsOf(met)).toEqual(["recused"]);
  expect((await readRelations({ db: database.db, actor: member, now })).relations).toEqual([]);
});

test("whichever comes first, an assignment and a declaration that meet leave nobody with the file", async () => {
  for (let round = 0; round < 6; round += 1) {
    const reader = await makePerson({ db: database.db, fullName: `Ủy Viên ${round}`, grants: [{ role: "council_member", councilId: world.councilId }] });
    const id = await makeDossier({ world, status: "received" });
    const [, declared] = await Promise.all([assign(id, reader), declare({ kind: "family", person: world.author.email }, reader)]);
    expect([declared.ok, await readersOf(id)]).toEqual([true, []]);
  }
});

test("the same word twice, a unit that is none; the log and the chair do not tell who is meant", async () => {
  expect(await declare({ kind: "family", person: "ban@thu-nghiem.vn" })).toEqual({ ok: true, recused: 0 });
  expect(await declare({ kind: "other", person: "BAN@thu-nghiem.vn" })).toEqual({ ok: false, reason: "relation_twice" });
  expect(await declare({ kind: "other", unit: "khong-co-don-vi" })).toEqual({ ok: false, reason: "unit_required" });
  const logged = await database.db.selectFrom("event").select(["reason", "data"]).where("actorId", "=", member.accountId).execute();
  expect(logged).toEqual([{ reason: null, data: { relationId: expect.any(Number) as number } }]);
});

test("what was declared is in one's own data; erasing either account removes it", async () => {
  const { db } = database;
  const friend = await makePerson({ db, fullName: "Bạn Cũ", email: "ban.cu@thu-nghiem.vn" });
  await declare({ kind: "family", person: friend.email });
  await declare({ kind: "other", unit: world.otherUnitId });
  const own = () => selectOwnRelations({ db, accountId: member.accountId });
  expect((await own()).map(({ personEmail, unitId }) => personEmail ?? unitId).sort()).toEqual([friend.email, world.otherUnitId].sort());
  const erase = ({ accountId, email }: Actor) => db.transaction().execute((tx) => emptyAccount({ tx, accountId, email, erasedName: "Đã xóa", at: now }));
  await erase(friend);
  expect((await own()).map(({ unitId }) => unitId)).toEqual([world.otherUnitId]);
  await erase(member);
  expect(await own()).toEqual([]);
});
