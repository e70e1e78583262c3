import { sql } from "kysely";
import type { Db } from "../client.ts";
import { isInVersion } from "./evidence-files.ts";

/** Deletes the rows of files that were removed before that time and that no frozen version names; their keys are then named by nobody. */
export async function deleteForgottenFiles(options: { db: Db; removedBefore: Date }): Promise<number> {
  const deleted = await options.db
    .deleteFrom("evidenceFile")
    .where("removedAt", "<", options.removedBefore)
    .where((where) => where.not(isInVersion))
    .executeTakeFirst();
  return Number(deleted.numDeletedRows);
}

/** Those of the keys that no row names. */
export async function findUnnamedKeys(options: { db: Db; keys: readonly string[] }): Promise<string[]> {
  if (options.keys.length === 0) return [];
  const { rows } = await sql<{ key: string }>`
    select k.key from unnest(${[...options.keys]}::text[]) as k(key)
    where not exists (select from evidence_file e where e.storage_key = k.key)`.execute(options.db);
  return rows.map(({ key }) => key);
}
