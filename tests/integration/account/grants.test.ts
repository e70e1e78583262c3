import { beforeAll, expect, test } from "vitest";
import type { Actor, Role } from "#app/domain/access/actor.ts";
import { grantRole, type WantedGrant } from "#app/operations/account/grant-role.ts";
import { revokeGrant } from "#app/operations/account/revoke-grant.ts";
import { findActor } from "#db/accounts/find-actor.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { eventsOf } from "./signed-up.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const newPerson = (fullName: string) => makePerson({ db: database.db, fullName });
const give = (person: Actor, role: Role, wanted: Partial<WantedGrant> = {}, actor = world.administrator) =>
  grantRole({ db: database.db, actor, accountId: person.accountId, wanted: { role, validFrom: null, validTo: null, ...wanted }, now: testNow });
const revoke = (person: Actor, grantId: number, actor = world.administrator) =>
  revokeGrant({ db: database.db, actor, accountId: person.accountId, grantId, reason: "Thôi nhiệm vụ", now: testNow });
const grantsOn = async (person: Actor, day: string) => (await findActor({ db: database.db, accountId: person.accountId, day }))?.grants;
const grantIdOf = async (person: Actor, role: Role) => {
  const query = database.db
    .selectFrom("roleGrant")
    .select("id")
    .where("accountId", "=", person.accountId)
    .where("role", "=", role)
    .where("revokedAt", "is", null);
  return (await query.executeTakeFirstOrThrow()).id;
};

test("a grant reaches the actor from its first day to its last, and never once revoked", async () => {
  const person = await newPerson("Nguyễn Văn An");
  expect(await give(person, "campaign_board", { validFrom: "2026-06-01", validTo: "2026-06-30" })).toEqual({ ok: true });
  const board = [{ role: "campaign_board" }];
  expect(await Promise.all(["2026-05-31", "2026-06-01", "2026-06-30", "2026-07-01"].map((day) => grantsOn(person, day)))).toEqual([[], board, board, []]);
  expect(await revoke(person, await grantIdOf(person, "campaign_board"))).toEqual({ ok: true });
  expect(await grantsOn(person, "2026-06-15")).toEqual([]);
});

test("a grant carries the scope of its role and nothing else; an empty first day is today in Vietnam", async () => {
  const person = await newPerson("Trần Thị Bình");
  const scopes = { unitId: world.unitId, councilId: world.councilId };
  for (const role of ["unit_officer", "council_member", "observer"] as const) expect(await give(person, role, scopes)).toEqual({ ok: true });
  expect(await grantsOn(person, "2026-05-20")).toEqual([
    { role: "unit_officer", unitId: world.unitId },
    { role: "council_member", councilId: world.councilId },
    { role: "observer" },
  ]);
  expect(await grantsOn(person, "2026-05-19")).toEqual([]);
  const granted = await eventsOf({ db: database.db, kind: "role_grant", id: await grantIdOf(person, "observer") });
  const data = { accountId: person.accountId, role: "observer", unitId: null, councilId: null, validFrom: "2026-05-20", validTo: null };
  expect(granted).toEqual([{ verb: "role_granted", actorId: world.administrator.accountId, reason: null, data }]);
});

test("the same role does not hold twice at once, but again in a later period", async () => {
  const person = await newPerson("Lê Thị Cúc");
  expect(await give(person, "observer", { validFrom: "2026-01-01", validTo: "2026-03-31" })).toEqual({ ok: true });
  expect(await give(person, "observer", { validFrom: "2026-03-31" })).toEqual({ ok: false, field: "role", reason: "grant_overlaps" });
  expect(await give(person, "observer", { validFrom: "2026-04-01" })).toEqual({ ok: true });
  const twice = await Promise.all([give(person, "campaign_board"), give(person, "campaign_board")]);
  expect(twice.filter(({ ok }) => ok).length).toBe(1);
});

test("a council has one chair at a time", async () => {
  const person = await newPerson("Phạm Văn Dũng");
  const chair = { councilId: world.councilId };
  expect(await give(person, "council_chair", chair)).toEqual({ ok: false, field: "councilId", reason: "chair_taken" });
  await revoke(world.chair, await grantIdOf(world.chair, "council_chair"));
  expect(await give(person, "council_chair", chair)).toEqual({ ok: true });
});

test("a forged scope or a day before the first is refused with words", async () => {
  const person = await newPerson("Võ Thị Em");
  expect(await give(person, "unit_officer", { unitId: "khong-co-that" })).toEqual({ ok: false, field: "unitId", reason: "unit_closed" });
  expect(await give(person, "council_member", { councilId: 987654 })).toEqual({ ok: false, field: "councilId", reason: "council_required" });
  expect(await give(person, "observer", { validTo: "2026-05-19" })).toEqual({ ok: false, field: "validTo", reason: "grant_dates_reversed" });
});

test("a revoked grant keeps its reason, in the row and in the log, and is revoked once", async () => {
  const { db } = database;
  const person = await newPerson("Hồ Văn Giang");
  await give(person, "observer");
  const id = await grantIdOf(person, "observer");
  expect([await revoke(person, id), await revoke(person, id)]).toEqual([{ ok: true }, { ok: false, reason: "grant_already_revoked" }]);
  const row = await db.selectFrom("roleGrant").select(["revokedAt", "revokedBy", "revokeReason"]).where("id", "=", id).executeTakeFirst();
  expect(row).toEqual({ revokedAt: testNow, revokedBy: world.administrator.accountId, revokeReason: "Thôi nhiệm vụ" });
  expect((await eventsOf({ db, kind: "role_grant", id })).map(({ verb, reason }) => [verb, reason])).toEqual([
    ["role_granted", null],
    ["role_revoked", "Thôi nhiệm vụ"],
  ]);
});

test("only an administrator grants and revokes, and a grant is revoked on its own account only", async () => {
  const person = await newPerson("Mai Văn Hải");
  for (const actor of [world.board, world.chair, world.officer, world.observer, world.author]) {
    expect(await give(person, "administrator", {}, actor)).toEqual({ ok: false, field: "role", reason: "not_allowed" });
    expect(await revoke(world.secretary, await grantIdOf(world.secretary, "council_secretary"), actor)).toEqual({ ok: false, reason: "not_allowed" });
  }
  expect(await revoke(person, await grantIdOf(world.secretary, "council_secretary"))).toEqual({ ok: false, reason: "grant_already_revoked" });
});

test("an administrator does not revoke their own grant, and of two who revoke each other at once one stays", async () => {
  const own = await revoke(world.administrator, await grantIdOf(world.administrator, "administrator"));
  expect(own).toEqual({ ok: false, reason: "own_administrator_grant" });
  const second = await newPerson("Đỗ Thị Kim");
  await give(second, "administrator");
  const [first, other] = [await grantIdOf(world.administrator, "administrator"), await grantIdOf(second, "administrator")];
  const results = await Promise.all([revoke(second, other, world.administrator), revoke(world.administrator, first, second)]);
  expect(results.filter(({ ok }) => ok).length).toBe(1);
  const keepers = await database.db.selectFrom("roleGrant").select("id").where("role", "=", "administrator").where("revokedAt", "is", null).execute();
  expect(keepers.length).toBe(1);
});
