import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { connectDatabase } from "#db/client.ts";
import { startPostgres } from "#scripts/postgres/start-postgres.ts";
import { freePort, waitUntilReady } from "#tests/support/ports.ts";
import { urlOf } from "#tests/support/url-of.ts";

/** The whole site on the demo data, in a database of its own: what a visitor of `npm start` meets. */
export default async function setup() {
  const started = process.env.TEST_DATABASE_URL ? null : await startPostgres({ dataDir: ".data/test" });
  const adminUrl = process.env.TEST_DATABASE_URL ?? started?.url ?? "";
  const name = `browser_${process.pid}`;
  const admin = connectDatabase({ url: adminUrl, maximumConnections: 1 });
  await sql.raw(`create database ${name}`).execute(admin.db);

  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), "browser-site-"));
  const environment = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: urlOf(adminUrl, name),
    PORT: String(port),
    DATA_DIR: dataDir,
    EMBEDDED_DATABASE: "1",
    DEMO: "1",
    EXPOSE_QUERY_COUNT: "1",
  };
  const script = (file: string) => ["--import", "tsx", file];
  for (const file of ["scripts/migrate.ts", "scripts/load-plan.ts", "scripts/seed-demo.ts"]) {
    execFileSync(process.execPath, script(file), { env: environment, stdio: ["ignore", "ignore", "inherit"] });
  }
  const site = spawn(process.execPath, script("scripts/serve.ts"), { env: environment, stdio: ["ignore", "ignore", "inherit"] });
  process.env.SITE_ORIGIN = `http://localhost:${port}`;
  process.env.SITE_DATABASE_URL = environment.DATABASE_URL;
  await waitUntilReady(process.env.SITE_ORIGIN);

  return async () => {
    const ended = new Promise((resolve) => site.once("exit", resolve));
    site.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
    await sql.raw(`drop database ${name} with (force)`).execute(admin.db);
    await admin.close();
    await started?.stop();
  };
}
