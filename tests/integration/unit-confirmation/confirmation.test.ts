import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { statuses } from "#app/domain/initiative/states.ts";
import { confirmInitiative } from "#app/operations/initiative/confirm-initiative.ts";
import { declineByUnit } from "#app/operations/initiative/decline-by-unit.ts";
import { returnByUnit } from "#app/operations/initiative/return-by-unit.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const confirmation = {
  appliedSince: "2026-03-01",
  economicEffect: "Tiết kiệm 18 triệu đồng mỗi năm (ước tính).",
  socialEffect: "Người dân bớt một lần đi lại.",
  canBeReplicated: true,
  conclusion: "Đơn vị xác nhận giải pháp đã áp dụng.",
};
const reason = "Xin bổ sung số liệu tháng 01 và 02/2026.";
const now = testNow;
const steps = {
  confirm: (id: number, actor: World["author"]) => confirmInitiative({ db: database.db, actor, id, confirmation, now }),
  return: (id: number, actor: World["author"]) => returnByUnit({ db: database.db, actor, id, reason, now }),
  decline: (id: number, actor: World["author"]) => declineByUnit({ db: database.db, actor, id, reason, now }),
};
const lastEvent = (id: number) =>
  database.db.selectFrom("event").select(["verb", "reason", "actorId"]).where("initiativeId", "=", id).orderBy("seq", "desc").executeTakeFirstOrThrow();
const statusOf = async (id: number) => (await database.db.selectFrom("initiative").select("status").where("id", "=", id).executeTakeFirstOrThrow()).status;
const told = async (id: number) => {
  const { rows } = await sql<{ payload: { kind: string; accountId: number } }>`
    select payload from graphile_worker._private_jobs where (payload->>'initiativeId')::int = ${id}`.execute(database.db);
  return rows.map(({ payload }) => `${payload.kind} ${payload.accountId}`).sort();
};

test("the officer confirms: the unit's words are kept, authors and secretary are told", async () => {
  const id = await makeDossier({ world, status: "awaiting_unit" });
  expect(await steps.confirm(id, world.officer)).toEqual({ ok: true });
  expect(await statusOf(id)).toBe("awaiting_intake");
  const row = await database.db.selectFrom("unitConfirmation").selectAll().where("initiativeId", "=", id).executeTakeFirstOrThrow();
  expect(row).toMatchObject({ ...confirmation, unitId: world.unitId, confirmedBy: world.officer.accountId, confirmedAt: testNow });
  expect(await lastEvent(id)).toEqual({ verb: "confirm", reason: null, actorId: world.officer.accountId });
  expect(await told(id)).toEqual(
    [`awaiting_intake ${world.secretary.accountId}`, `confirmed ${world.author.accountId}`, `confirmed ${world.coauthor.accountId}`].sort(),
  );
});

test.each([
  ["return", "returned_by_unit", "return_by_unit"],
  ["decline", "declined_by_unit", "decline_by_unit"],
] as const)("the officer may %s it with a reason that the authors are told to read", async (step, status, verb) => {
  const id = await makeDossier({ world, status: "awaiting_unit" });
  expect(await steps[step](id, world.officer)).toEqual({ ok: true });
  expect(await statusOf(id)).toBe(status);
  expect(await lastEvent(id)).toEqual({ verb, reason, actorId: world.officer.accountId });
  expect(await told(id)).toEqual([`${status} ${world.author.accountId}`, `${status} ${world.coauthor.accountId}`].sort());
});

test("two officers at one moment: one step is taken, the other is told that the state changed", async () => {
  const id = await makeDossier({ world, status: "awaiting_unit" });
  const second = await makePerson({ db: database.db, fullName: "Vũ Thị Cùng Việc", grants: [{ role: "unit_officer", unitId: world.unitId }] });
  const results = await Promise.all([steps.confirm(id, world.officer), steps.return(id, second)]);
  expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
  expect(await database.db.selectFrom("event").select("verb").where("initiativeId", "=", id).execute()).toHaveLength(1);
});

test("nobody but an officer of the file's own unit, and no officer who is an author", async () => {
  const id = await makeDossier({ world, status: "awaiting_unit" });
  await database.db
    .insertInto("roleGrant")
    .values({ accountId: world.coauthor.accountId, role: "unit_officer", unitId: world.unitId, validFrom: "2026-01-01" })
    .execute();
  const officerAuthor = { ...world.coauthor, grants: [{ role: "unit_officer" as const, unitId: world.unitId }] };
  for (const actor of [world.otherOfficer, officerAuthor, world.author, world.secretary, world.chair, world.board, world.administrator, world.stranger]) {
    for (const step of Object.values(steps)) expect(await step(id, actor)).toEqual({ ok: false, reason: "state_changed" });
  }
  expect(await statusOf(id)).toBe("awaiting_unit");
});

test("no file in any other state", async () => {
  for (const status of statuses.filter((other) => other !== "awaiting_unit")) {
    const id = await makeDossier({ world, status });
    for (const step of Object.values(steps)) expect(await step(id, world.officer)).toEqual({ ok: false, reason: "state_changed" });
    expect(await statusOf(id)).toBe(status);
  }
});
