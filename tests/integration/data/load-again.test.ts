import { sql } from "kysely";
import { expect, it } from "vitest";
import { loadPlan } from "#scripts/load-plan/load-plan.ts";
import { loadDemo } from "#scripts/seed-demo/load-demo.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = testDatabase();

/** Every row of every table, as text. */
async function everything(): Promise<Record<string, string[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in ('public', 'graphile_worker')`.execute(database.db);
  const found: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(database.db);
    found[name] = rows.map(({ row }) => row);
  }
  return found;
}

it("loads the plan and the demo data once; loading again touches nothing, edited settings included", async () => {
  const { db } = database;
  expect(await loadDemo({ db })).toEqual({ ok: false, reason: "plan_missing" });
  expect(await loadPlan({ db })).toEqual({ added: true });
  expect(await loadDemo({ db })).toEqual({ ok: true, added: true, dossiers: 53, applications: 27, commendations: 12 });

  await db
    .updateTable("campaign")
    .set({ maximumAuthors: 3, filingClosesAt: new Date("2026-12-31T17:00:00Z") })
    .execute();
  await db.updateTable("field").set({ name: "Cải cách hành chính" }).where("slug", "=", "cai-cach-hanh-chinh").execute();
  await db.updateTable("unitName").set({ shortName: "Đoàn SNV" }).where("unitId", "=", "doan-so-noi-vu").execute();
  const before = await everything();

  expect(await loadPlan({ db })).toEqual({ added: false });
  expect(await loadDemo({ db })).toEqual({ ok: true, added: false });
  expect(await everything()).toEqual(before);
});
