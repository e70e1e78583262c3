import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Migrator, sql, type Migration } from "kysely";
import type { Db } from "./client.ts";

const folder = join(import.meta.dirname, "migrations");

/** Migrations are plain SQL files named by date; each runs whole or not at all. */
async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const migrations = names.map(async (name): Promise<[string, Migration]> => {
    const text = await readFile(join(folder, name), "utf8");
    return [name.replace(/\.sql$/, ""), { up: async (db) => void (await sql.raw(text).execute(db)) }];
  });
  return Object.fromEntries(await Promise.all(migrations));
}

/**
 * Brings the database up to date, in one transaction and under the migrator's lock.
 * @returns the names of the migrations applied now
 * @throws the error of the migration that failed; nothing of this run stays
 */
export async function migrateToLatest(options: { db: Db }): Promise<string[]> {
  const migrator = new Migrator({ db: options.db, provider: { getMigrations: readMigrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((result) => result.status === "Error");
    throw new Error(`Migration ${failed?.migrationName ?? ""} failed`, { cause: error });
  }
  return (results ?? []).map((result) => result.migrationName);
}
