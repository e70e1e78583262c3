import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Migrator, sql, type Migration } from "kysely";
import type { Db } from "./client.ts";

const folder = join(import.meta.dirname, "migrations");

/** The names of all migrations in their order. */
export async function migrationNames(): Promise<string[]> {
  const files = await readdir(folder);
  return files.flatMap((file) => (file.endsWith(".sql") ? [file.slice(0, -".sql".length)] : [])).sort();
}

/** Migrations are plain SQL files named by date; each runs whole or not at all. */
async function readMigrations(): Promise<Record<string, Migration>> {
  const migrations = (await migrationNames()).map(async (name): Promise<[string, Migration]> => {
    const text = await readFile(join(folder, `${name}.sql`), "utf8");
    return [name, { up: async (db) => void (await sql.raw(text).execute(db)) }];
  });
  return Object.fromEntries(await Promise.all(migrations));
}

/**
 * Brings the database up to date, in one transaction and under the migrator's lock.
 * @returns the names of the migrations applied now
 * @throws the error of the migration that failed; nothing of this run stays
 */
export async function migrateToLatest(options: { db: Db }): Promise<string[]> {
  const migrator = new Migrator({
    db: options.db,
    provider: { getMigrations: readMigrations },
    // Two people may add migrations at the same time; the one merged later may carry the smaller number.
    allowUnorderedMigrations: true,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((result) => result.status === "Error");
    throw new Error(`Migration ${failed?.migrationName ?? ""} failed`, { cause: error });
  }
  return (results ?? []).map((result) => result.migrationName);
}
