import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { connectDatabase } from "#db/client.ts";
import { freePort, waitUntilReady } from "#tests/support/ports.ts";
import { urlOf } from "#tests/support/url-of.ts";

/** What the settings of `npm start` would say. */
export const environmentOf = (options: { databaseUrl: string; dataDir: string; port?: number }) => ({
  ...process.env,
  NODE_ENV: "production" as const,
  DATABASE_URL: options.databaseUrl,
  DATA_DIR: options.dataDir,
  PORT: String(options.port ?? 0),
  EMBEDDED_DATABASE: "1",
  DEMO: "1",
  EXPOSE_QUERY_COUNT: "1",
});

interface Served {
  origin: string;
  stop(): Promise<void>;
}

/** Runs the site of the last build. */
export async function serve(options: { databaseUrl: string; dataDir: string }): Promise<Served> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], {
    env: environmentOf({ ...options, port }),
    stdio: ["ignore", "ignore", "inherit"],
  });
  await waitUntilReady(origin, child);
  return {
    origin,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** The demonstration as the global setup left it: a database to be copied and a folder of files. */
export interface Template {
  adminUrl: string;
  database: string;
  dataDir: string;
}

export interface DemoSite extends Served {
  databaseUrl: string;
}

/** A site of one's own on a copy of the demonstration: what one spec file does there no other one meets. */
export async function startDemoSite(options: { template: Template; name: string }): Promise<DemoSite> {
  const { template, name } = options;
  const admin = connectDatabase({ url: template.adminUrl, maximumConnections: 1 });
  await sql.raw(`create database ${name} template ${template.database}`).execute(admin.db);
  const dataDir = await mkdtemp(join(tmpdir(), "browser-site-"));
  await cp(template.dataDir, dataDir, { recursive: true });
  const databaseUrl = urlOf(template.adminUrl, name);
  const served = await serve({ databaseUrl, dataDir });
  return {
    origin: served.origin,
    databaseUrl,
    async stop() {
      await served.stop();
      await sql.raw(`drop database ${name} with (force)`).execute(admin.db);
      await admin.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
