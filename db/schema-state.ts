import { sql } from "kysely";
import type { Db } from "./client.ts";
import { migrationNames } from "./migrate.ts";

/**
 * The migrations this code expects and the database has not, `graphile_worker` among them where the queue is missing.
 * @throws where the database does not answer
 */
export async function findPendingMigrations(options: { db: Db }): Promise<string[]> {
  const wanted = await migrationNames();
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration
    union all select 'graphile_worker' where to_regclass('graphile_worker._private_jobs') is not null`.execute(options.db);
  const present = new Set(rows.map((row) => row.name));
  return [...wanted, "graphile_worker"].filter((name) => !present.has(name));
}
