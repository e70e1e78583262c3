import { sql } from "kysely";
import { runMigrations } from "graphile-worker";
import type { TestProject } from "vitest/node";
import { connectDatabase } from "#db/client.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { startPostgres } from "#scripts/postgres/start-postgres.ts";
import { urlOf } from "./url-of.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the cluster's own database, and the name of the migrated template. */
    adminUrl: string;
    template: string;
  }
}

/** One migrated database; every test file works on a copy of its own. */
export default async function setup(project: TestProject) {
  const started = process.env.TEST_DATABASE_URL ? null : await startPostgres({ dataDir: ".data/test" });
  const adminUrl = process.env.TEST_DATABASE_URL ?? started?.url ?? "";
  const template = `template_${project.name}_${process.pid}`;
  const admin = connectDatabase({ url: adminUrl, maximumConnections: 1 });
  await sql.raw(`create database ${template}`).execute(admin.db);
  const connection = connectDatabase({ url: urlOf(adminUrl, template), maximumConnections: 1 });
  await migrateToLatest({ db: connection.db });
  await connection.close();
  await runMigrations({ connectionString: urlOf(adminUrl, template) });
  project.provide("adminUrl", adminUrl);
  project.provide("template", template);
  return async () => {
    await sql.raw(`drop database ${template} with (force)`).execute(admin.db);
    await admin.close();
    await started?.stop();
  };
}
