import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { addDays, unitDueDay } from "#app/domain/initiative/deadlines.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { returnByUnit } from "#app/operations/initiative/return-by-unit.ts";
import { readCouncilDesk } from "#app/pages/council/desk.ts";
import type { JobRun } from "#app/platform/jobs/job.ts";
import { schedule } from "#app/platform/jobs/schedule.ts";
import { runRemindUnits } from "#app/platform/jobs/tasks/remind-units.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let id: number;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  await database.db.updateTable("initiative").set({ status: "withdrawn" }).where("status", "=", "awaiting_unit").execute();
  id = await makeDossier({ world, status: "awaiting_unit", title: "Chờ đơn vị" });
  // A Monday; with five days it is due on Monday, 25 May.
  await database.db
    .updateTable("initiative")
    .set({ statusSince: new Date("2026-05-18T09:00:00+07:00") })
    .where("id", "=", id)
    .execute();
});

const morning = (day: string) => new Date(`${day}T07:30:00+07:00`);
const run = (day: string) => runRemindUnits({}, { db: database.db, now: morning(day) } as JobRun);
const told = async () => {
  const rows = await database.db.selectFrom("notice").select(["kind", "accountId"]).where("initiativeId", "=", id).orderBy("id").execute();
  return rows.map(({ kind, accountId }) => `${kind} ${accountId}`);
};
const desk = async (actor: Actor, day: string) =>
  (await readCouncilDesk({ db: database.db, actor, section: "don-vi-cham", page: 1, now: morning(day) })).rows.map((row) => ({
    id: row.id,
    dueOn: row.dueOn,
    contacts: row.contacts,
  }));
const maySee = async (actor: Actor) => initiativePolicy.view(actor, (await findInitiativeFacts({ db: database.db, id }))!);

test("the job is scheduled", () => {
  expect(schedule.filter((line) => line.endsWith(" remind_units"))).toEqual(["30 0 * * 1-5 remind_units"]);
});

test("the officers are reminded before and after the day it is due, each once however often the job runs", async () => {
  await run("2026-05-21");
  expect(await told()).toEqual([]);
  await Promise.all([run("2026-05-22"), run("2026-05-22"), run("2026-05-22")]);
  await run("2026-05-25");
  expect(await told()).toEqual([`unit_due_soon ${world.officer.accountId}`]);
  for (const day of ["2026-05-26", "2026-05-26", "2026-05-27", "2026-05-29"]) await run(day);
  expect(await told()).toEqual([`unit_due_soon ${world.officer.accountId}`, `unit_overdue ${world.officer.accountId}`]);
  expect(await maySee(world.secretary)).toBe(false);
});

test("when the time has passed twice the secretaries may look at it, with whom to contact, and the authors are told; it ends when the unit acts", async () => {
  await run("2026-05-26");
  expect(await desk(world.secretary, "2026-05-29")).toEqual([]);
  await Promise.all([run("2026-06-01"), run("2026-06-01")]);
  expect((await told()).slice(1)).toEqual([
    `unit_escalated ${world.secretary.accountId}`,
    `unit_is_late ${world.author.accountId}`,
    `unit_is_late ${world.coauthor.accountId}`,
  ]);
  expect([await maySee(world.secretary), await maySee(world.chair), await maySee(world.member), await maySee(world.otherOfficer)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  const contacts = [{ fullName: "Lê Thị Xác Nhận", email: world.officer.email, phone: null }];
  expect(await desk(world.secretary, "2026-06-01")).toEqual([{ id, dueOn: "2026-05-25", contacts }]);
  expect(await desk(world.chair, "2026-06-01")).toEqual([]);
  const row = await database.db.selectFrom("initiative").select("status").where("id", "=", id).executeTakeFirstOrThrow();
  const log = await database.db.selectFrom("event").select(["verb", "actorId"]).where("initiativeId", "=", id).execute();
  expect([row.status, log]).toEqual(["awaiting_unit", [{ verb: "escalate_to_secretaries", actorId: null }]]);

  await returnByUnit({ db: database.db, actor: world.officer, id, reason: "Bổ sung số liệu.", now: morning("2026-06-02") });
  expect([await maySee(world.secretary), await desk(world.secretary, "2026-06-02")]).toEqual([false, []]);
});

test("a file that comes again starts anew: nothing of the first time counts", async () => {
  for (const day of ["2026-05-22", "2026-05-26", "2026-06-01"]) await run(day);
  const before = (await told()).length;
  await database.db
    .updateTable("initiative")
    .set({ statusSince: new Date("2026-06-08T09:00:00+07:00") })
    .where("id", "=", id)
    .execute();
  expect(await maySee(world.secretary)).toBe(false);
  await run("2026-06-08");
  expect((await told()).length).toBe(before);
  await run("2026-06-12");
  expect((await told()).slice(before)).toEqual([`unit_due_soon ${world.officer.accountId}`]);
});

test("the database counts the day it is due as we do, on every day and for every setting", async () => {
  const { rows } = await sql<{ day: string; days: number; due: string }>`
    select d::date::text as day, n as days, unit_due_on(d::date::timestamp at time zone 'Asia/Ho_Chi_Minh', n)::text as due
    from generate_series('2026-01-01'::date, '2026-12-31'::date, '1 day') as d, generate_series(1, 90, 7) as n`.execute(database.db);
  expect(rows.length).toBe(365 * 13);
  expect(rows.filter(({ day, days, due }) => due !== unitDueDay({ sentOn: day, unitDays: days }))).toEqual([]);
  const { rows: late } = await sql<{ due: string }>`select unit_due_on('2026-05-18T23:59:00+07:00', 5)::text as due`.execute(database.db);
  expect(late[0]?.due).toBe(addDays("2026-05-18", 7));
});
