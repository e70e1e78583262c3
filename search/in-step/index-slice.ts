import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import type { SearchIndex } from "../types.ts";
import { indexInitiatives } from "./index-initiatives.ts";

/**
 * Indexes a slice in one transaction; where that fails, one by one, so that a document which cannot be indexed holds up no other.
 * @returns how many were written, and the ids of those that failed
 * @throws where of several not one can be written, or the database is away: then it is not the documents that are at fault
 */
export async function indexSlice(options: {
  db: Db;
  ids: readonly number[];
  indexOf: (db: Db) => SearchIndex;
}): Promise<{ written: number; failed: number[] }> {
  const { ids } = options;
  try {
    return { written: (await indexInitiatives(options)).length, failed: [] };
  } catch (error) {
    const failed: number[] = [];
    let written = 0;
    for (const id of ids) {
      try {
        written += (await indexInitiatives({ ...options, ids: [id] })).length;
      } catch {
        await sql`select 1`.execute(options.db);
        failed.push(id);
      }
    }
    if (failed.length > 1 && written === 0) throw error;
    return { written, failed };
  }
}
