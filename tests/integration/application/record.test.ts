import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { recordSchema } from "#app/domain/application/record-schema.ts";
import { recordApplication } from "#app/operations/application/record-application.ts";
import { readApplication } from "#app/pages/application/application.ts";
import { readApplications } from "#app/pages/application/applications.ts";
import { readNewApplication } from "#app/pages/application/new-application.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const record = (unitId: string, startedOn = { day: "1", month: "3", year: "2026" }) =>
  recordSchema.parse({ unitId, stage: "applied", startedOn, savedHours: "120", confirmedBy: "Lê Thị Xác Nhận, Bí thư" });

const apply = (actor: Actor, code: string, unitId: string) => recordApplication({ db: database.db, actor, code, record: record(unitId), now: testNow });

/** Accounts to be told by mail that an initiative of theirs is applied. */
async function told(initiativeId: number): Promise<number[]> {
  const jobs = await database.connection.sql<{ payload: { kind: string; accountId: number; initiativeId: number } }[]>`
    select payload from graphile_worker._private_jobs`;
  return jobs.flatMap(({ payload }) => (payload.kind === "applied" && payload.initiativeId === initiativeId ? [payload.accountId] : [])).sort();
}

test("a neighbouring unit applies a published initiative: a replication, in the log, told to the authors", async () => {
  const id = await makeDossier({ world, status: "approved", published: true, code: "SK-2026-7001" });
  const result = await apply(world.otherOfficer, "SK-2026-7001", world.otherUnitId);
  if (!result.ok) throw new Error(result.reason);
  const page = await readApplication({ db: database.db, actor: world.otherOfficer, id: result.id });
  expect([page?.unitName, page?.isReplication, page?.startedOn, page?.savedHours]).toEqual(["Đoàn Sở Láng giềng", true, "2026-03-01", 120]);
  expect(page?.events.map(({ verb }) => verb)).toEqual(["record_application"]);
  expect(await told(id)).toEqual([world.author.accountId, world.coauthor.accountId].sort());
});

test("a unit has one open record of an initiative, and may begin anew after it stopped", async () => {
  await makeDossier({ world, status: "approved", published: true, code: "SK-2026-7002" });
  const first = await apply(world.officer, "SK-2026-7002", world.unitId);
  const second = await apply(world.board, "SK-2026-7002", world.unitId);
  expect([first.ok, second]).toEqual([true, { ok: false, field: "unitId", reason: "already_applied" }]);
  await database.db
    .updateTable("application")
    .set({ stage: "stopped", stopReason: "no_staff", endedOn: "2026-04-01" })
    .where("id", "=", first.ok ? first.id : 0)
    .execute();
  expect((await apply(world.officer, "SK-2026-7002", world.unitId)).ok).toBe(true);
});

test("two forms sent at once make one record", async () => {
  await makeDossier({ world, status: "approved", published: true, code: "SK-2026-7003" });
  const results = await Promise.all([1, 2, 3].map(() => apply(world.officer, "SK-2026-7003", world.unitId)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("what is not published cannot be applied, and answers as what does not exist", async () => {
  await makeDossier({ world, status: "approved", published: false, code: "SK-2026-7004" });
  await makeDossier({ world, status: "needs_work", published: true, code: "SK-2026-7005" });
  for (const code of ["SK-2026-7004", "SK-2026-7005", "SK-2026-9999"]) {
    expect(await readNewApplication({ db: database.db, actor: world.officer, code, now: testNow })).toBeUndefined();
    expect(await apply(world.officer, code, world.unitId)).toEqual({ ok: false, field: "unitId", reason: "not_published" });
  }
});

test("an officer records for the own unit only, the board for any", async () => {
  await makeDossier({ world, status: "approved", published: true, code: "SK-2026-7006" });
  expect(await apply(world.officer, "SK-2026-7006", world.otherUnitId)).toEqual({ ok: false, field: "unitId", reason: "unit_not_yours" });
  expect(await apply(world.author, "SK-2026-7006", world.unitId)).toEqual({ ok: false, field: "unitId", reason: "unit_not_yours" });
  expect((await apply(world.board, "SK-2026-7006", world.otherUnitId)).ok).toBe(true);
  const form = await readNewApplication({ db: database.db, actor: world.otherOfficer, code: "SK-2026-7006", now: testNow });
  expect([form?.units, form?.open.map(({ unitName }) => unitName)]).toEqual([[], ["Đoàn Sở Láng giềng"]]);
});

test("the unit keeps the name of the day on which it began", async () => {
  await makeDossier({ world, status: "approved", published: true, code: "SK-2026-7007" });
  const { db } = database;
  await db.insertInto("unit").values({ id: "doan-doi-ten", kind: "co_so_doan" }).execute();
  await db
    .insertInto("unitName")
    .values([
      { unitId: "doan-doi-ten", name: "Đoàn Sở Thông tin", validTo: "2026-04-01" },
      { unitId: "doan-doi-ten", name: "Đoàn Sở Khoa học", validFrom: "2026-04-01" },
    ])
    .execute();
  const result = await apply(world.board, "SK-2026-7007", "doan-doi-ten");
  const page = result.ok ? await readApplication({ db, actor: world.board, id: result.id }) : undefined;
  expect(page?.unitName).toBe("Đoàn Sở Thông tin");
});

test("a list shows the own units to an officer and all to the board, in as many queries for ten rows as for one", async () => {
  const units = async (actor: Actor) =>
    new Set((await readApplications({ db: database.db, actor, filter: "all", page: 1 })).applications.map(({ unitName }) => unitName));
  expect([...(await units(world.otherOfficer))]).toEqual(["Đoàn Sở Láng giềng"]);
  expect((await units(world.board)).size).toBe(3);
  database.takeQueries();
  await readApplications({ db: database.db, actor: world.board, filter: "unverified", page: 1 });
  expect(database.takeQueries()).toHaveLength(1);
});
