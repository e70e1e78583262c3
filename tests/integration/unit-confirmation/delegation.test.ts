import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { findActor } from "#db/accounts/find-actor.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { confirmInitiative } from "#app/operations/initiative/confirm-initiative.ts";
import { disableAccount } from "#app/operations/account/disable-account.ts";
import { revokeGrant } from "#app/operations/account/revoke-grant.ts";
import { delegateUnitWork } from "#app/operations/unit/delegate-unit-work.ts";
import { endDelegation } from "#app/operations/unit/end-delegation.ts";
import { readDelegations } from "#app/pages/unit/delegations.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let officer: Actor;
let colleague: Actor;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  const { unitId } = world;
  officer = await makePerson({ db: database.db, fullName: "Lê Thị Đi Vắng", unitId, grants: [{ role: "unit_officer", unitId }] });
  colleague = await makePerson({ db: database.db, fullName: "Phan Văn Làm Thay", unitId });
});

const reason = "Nghỉ phép năm.";
const now = testNow;
const week = { validFrom: "2026-05-25", validTo: "2026-05-31" };
const delegate = (options: { by?: Actor; to?: number; validFrom?: string; validTo?: string }) => {
  const { by = officer, to = colleague.accountId, ...period } = options;
  return delegateUnitWork({ db: database.db, actor: by, wanted: { accountId: to, reason, ...week, ...period }, now });
};
const on = async (accountId: number, day: string) => (await findActor({ db: database.db, accountId, day }))!;
const letters = async (grantId: number) => {
  const { rows } = await sql<{ payload: { accountId: number; what: string } }>`
    select payload from graphile_worker._private_jobs where (payload->>'grantId')::int = ${grantId} order by id`.execute(database.db);
  return rows.map(({ payload }) => [payload.what, payload.accountId]);
};

test("who stands in does the unit's work in the period and not a day longer; both are told, and it is logged", async () => {
  const result = await delegate({});
  if (!result.ok) throw new Error(result.reason);
  const standing = [];
  for (const day of ["2026-05-24", "2026-05-25", "2026-05-31", "2026-06-01"]) standing.push((await on(colleague.accountId, day)).grants.length);
  expect(standing).toEqual([0, 1, 1, 0]);
  const id = await makeDossier({ world, status: "awaiting_unit" });
  const confirmation = { appliedSince: null, economicEffect: "", socialEffect: "", canBeReplicated: true, conclusion: "Đúng." };
  expect(await confirmInitiative({ db: database.db, actor: colleague, id, confirmation, now })).toEqual({ ok: false, reason: "state_changed" });
  expect(await confirmInitiative({ db: database.db, actor: await on(colleague.accountId, "2026-05-26"), id, confirmation, now })).toEqual({ ok: true });
  expect(await letters(result.grantId)).toEqual([
    ["given", colleague.accountId],
    ["given", officer.accountId],
  ]);
  const event = await database.db
    .selectFrom("event")
    .select(["verb", "actorId", "reason"])
    .where("subjectId", "=", String(result.grantId))
    .executeTakeFirstOrThrow();
  expect(event).toEqual({ verb: "unit_work_delegated", actorId: officer.accountId, reason });
  const page = await readDelegations({ db: database.db, actor: officer, now });
  expect(page.delegations[0]).toMatchObject({ delegate: "Phan Văn Làm Thay", officer: "Lê Thị Đi Vắng", ...week, reason, standing: "not_yet", mayEnd: true });
});

test("only to a colleague of the own unit who may sign in, never to oneself", async () => {
  const newcomer = await makePerson({ db: database.db, fullName: "Chưa Duyệt", unitId: world.unitId });
  await database.db.updateTable("account").set({ registrationConfirmedAt: null }).where("id", "=", newcomer.accountId).execute();
  for (const to of [world.stranger.accountId, officer.accountId, newcomer.accountId, world.board.accountId, 999_999]) {
    expect(await delegate({ to })).toEqual({ ok: false, field: "accountId", reason: "delegate_unknown" });
  }
  expect(await delegate({ by: world.stranger })).toEqual({ ok: false, field: "accountId", reason: "delegate_unknown" });
});

test("who stands in cannot pass it on", async () => {
  await delegate({ validFrom: "2026-05-20" });
  const third = await makePerson({ db: database.db, fullName: "Người Thứ Ba", unitId: world.unitId });
  const standIn = await on(colleague.accountId, "2026-05-20");
  expect(standIn.grants).toHaveLength(1);
  expect(await delegate({ by: standIn, to: third.accountId, validFrom: "2026-05-21", validTo: "2026-05-22" })).toEqual({
    ok: false,
    field: "accountId",
    reason: "not_own_grant",
  });
  expect((await readDelegations({ db: database.db, actor: standIn, now })).own).toEqual([]);
});

test("not beyond the officer's own period, in the past or backwards", async () => {
  await database.db.updateTable("roleGrant").set({ validTo: "2026-05-28" }).where("accountId", "=", officer.accountId).execute();
  expect(await delegate({})).toMatchObject({ ok: false, field: "validTo", reason: "delegation_beyond_own" });
  expect(await delegate({ validFrom: "2026-05-19", validTo: "2026-05-27" })).toMatchObject({ reason: "delegation_in_past" });
  expect(await delegate({ validFrom: "2026-05-27", validTo: "2026-05-26" })).toMatchObject({ reason: "delegation_reversed" });
  expect(await delegate({ validTo: "2026-05-28" })).toMatchObject({ ok: true });
});

test("an overlap is refused with the days that are taken, also when two forms come at once", async () => {
  expect(await delegate({})).toMatchObject({ ok: true });
  expect(await delegate({ validFrom: "2026-05-30", validTo: "2026-06-02" })).toEqual({
    ok: false,
    field: "accountId",
    reason: "delegation_overlaps",
    period: week,
  });
  const results = await Promise.all([1, 2, 3].map(() => delegate({ validFrom: "2026-06-10", validTo: "2026-06-12" })));
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, false, true]);
});

test("the officer ends it at once, and nobody else; it ends with the officer's own grant", async () => {
  const first = await delegate({ validFrom: "2026-05-20" });
  if (!first.ok) throw new Error(first.reason);
  const end = (actor: Actor, grantId: number) => endDelegation({ db: database.db, actor, grantId, reason: "Đã trở lại.", now });
  for (const actor of [world.officer, await on(colleague.accountId, "2026-05-20"), world.otherOfficer]) {
    expect(await end(actor, first.grantId)).toEqual({ ok: false, reason: "delegation_over" });
  }
  expect(await end(officer, first.grantId)).toEqual({ ok: true });
  expect(await end(officer, first.grantId)).toEqual({ ok: false, reason: "delegation_over" });
  expect((await on(colleague.accountId, "2026-05-20")).grants).toEqual([]);
  expect((await letters(first.grantId)).slice(2)).toEqual([
    ["ended", colleague.accountId],
    ["ended", officer.accountId],
  ]);

  await delegate({ validFrom: "2026-05-20" });
  const own = await database.db.selectFrom("roleGrant").select("id").where("accountId", "=", officer.accountId).executeTakeFirstOrThrow();
  const { accountId } = officer;
  await revokeGrant({ db: database.db, actor: world.administrator, accountId, grantId: own.id, reason: "Chuyển công tác.", now });
  expect((await on(colleague.accountId, "2026-05-20")).grants).toEqual([]);
});

test("it ends with the officer's account, in the log for the same reason; other delegations go on", async () => {
  const absent = await makePerson({
    db: database.db,
    fullName: "Cán Bộ Còn Lại",
    unitId: world.unitId,
    grants: [{ role: "unit_officer", unitId: world.unitId }],
  });
  const second = await makePerson({ db: database.db, fullName: "Làm Thay Người Khác", unitId: world.unitId });
  const ending = await delegate({ validFrom: "2026-05-20" });
  const staying = await delegate({ by: absent, to: second.accountId, validFrom: "2026-05-20" });
  if (!ending.ok || !staying.ok) throw new Error("The delegations were not given");
  const { accountId } = officer;
  expect(await disableAccount({ db: database.db, actor: world.administrator, accountId, reason: "Nghỉ việc.", now })).toEqual({ ok: true });
  expect([(await on(colleague.accountId, "2026-05-20")).grants.length, (await on(second.accountId, "2026-05-20")).grants.length]).toEqual([0, 1]);
  const rows = await database.db
    .selectFrom("roleGrant as g")
    .leftJoin("event as e", (join) => join.on("e.verb", "=", "unit_delegation_ended").on("e.subjectId", "=", sql<string>`g.id::text`))
    .select(["g.id", "g.revokedAt", "g.revokedBy", "g.revokeReason", "e.actorId", "e.reason"])
    .where("g.id", "in", [ending.grantId, staying.grantId])
    .orderBy("g.id")
    .execute();
  const by = world.administrator.accountId;
  expect(rows).toEqual([
    { id: ending.grantId, revokedAt: now, revokedBy: by, revokeReason: "Nghỉ việc.", actorId: by, reason: "Nghỉ việc." },
    { id: staying.grantId, revokedAt: null, revokedBy: null, revokeReason: null, actorId: null, reason: null },
  ]);
});

test("the database lets nobody write a delegation that does not fit", async () => {
  const own = await database.db.selectFrom("roleGrant").select("id").where("accountId", "=", officer.accountId).executeTakeFirstOrThrow();
  const row = {
    accountId: colleague.accountId,
    role: "unit_officer" as const,
    unitId: world.unitId,
    delegatedFrom: own.id,
    grantedBy: officer.accountId,
    reason,
    ...week,
  };
  const write = (change: object) =>
    database.db
      .insertInto("roleGrant")
      .values({ ...row, ...change })
      .execute();
  await expect(write({ validFrom: "2025-12-31" })).rejects.toMatchObject({ constraint_name: "role_grant_delegation_fits" });
  await expect(write({ unitId: world.otherUnitId })).rejects.toMatchObject({ constraint_name: "role_grant_delegation_fits" });
  await expect(write({ validTo: null })).rejects.toMatchObject({ constraint_name: "role_grant_delegation_is_whole" });
});
