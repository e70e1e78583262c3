import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { connectDatabase } from "#db/client.ts";
import { startPostgres } from "#scripts/postgres/start-postgres.ts";
import { urlOf } from "#tests/support/url-of.ts";
import { environmentOf, serve, type Template } from "./demo-site.ts";

/** The demo data, in a database that every spec file gets a copy of: what a visitor of `npm start` meets. */
export default async function setup() {
  const started = process.env.TEST_DATABASE_URL ? null : await startPostgres({ dataDir: ".data/test" });
  const adminUrl = process.env.TEST_DATABASE_URL ?? started?.url ?? "";
  const database = `browser_${process.pid}`;
  const admin = connectDatabase({ url: adminUrl, maximumConnections: 1 });
  await sql.raw(`create database ${database}`).execute(admin.db);
  const dataDir = mkdtempSync(join(tmpdir(), "browser-data-"));
  const place = { databaseUrl: urlOf(adminUrl, database), dataDir };
  for (const file of ["scripts/migrate.ts", "scripts/load-plan.ts", "scripts/seed-demo.ts"]) {
    execFileSync(process.execPath, ["--import", "tsx", file], { env: environmentOf(place), stdio: ["ignore", "ignore", "inherit"] });
  }
  await workOff(place);
  const template: Template = { adminUrl, database, dataDir };
  process.env.BROWSER_TEMPLATE = JSON.stringify(template);

  return async () => {
    rmSync(dataDir, { recursive: true, force: true });
    await sql.raw(`drop database ${database} with (force)`).execute(admin.db);
    await admin.close();
    await started?.stop();
  };
}

/** Lets the site do what the loading left in the queue, so that nothing changes under the first test. */
async function workOff(place: { databaseUrl: string; dataDir: string }): Promise<void> {
  const site = await serve(place);
  const connection = connectDatabase({ url: place.databaseUrl, maximumConnections: 1 });
  const due = async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts`.execute(connection.db);
    return rows[0]?.count ?? 0;
  };
  for (const end = Date.now() + 300_000; (await due()) > 0;) {
    if (Date.now() > end) throw new Error("The jobs of the demonstration did not end within five minutes");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await connection.close();
  await site.stop();
}
