import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { readPublicDocuments } from "../public-document.ts";
import type { SearchDocument, SearchIndex } from "../types.ts";

/** Two numbers make the lock of an initiative; this is the first of them. */
const lockClass = 7601;

/**
 * Writes initiatives as the public may read them now, and takes out what it may not. Two writers of one initiative come one after the other, and each
 * reads after its turn has come: an older document never overtakes a newer one. Doing it twice changes nothing.
 * @param options.indexOf the index within the transaction of the writing
 * @returns what was written; the rest is out
 */
export async function indexInitiatives(options: { db: Db; ids: readonly number[]; indexOf: (db: Db) => SearchIndex }): Promise<SearchDocument[]> {
  const { db, indexOf } = options;
  // All writers lock in one order, so no two wait for each other.
  const ids = [...new Set(options.ids)].sort((left, right) => left - right);
  if (ids.length === 0) return [];
  return db.transaction().execute(async (tx) => {
    await sql`select count(pg_advisory_xact_lock(${lockClass}, id)) from unnest(${ids}::integer[]) as id`.execute(tx);
    const documents = await readPublicDocuments({ db: tx, ids });
    const isPublic = new Set(documents.map(({ id }) => id));
    const index = indexOf(tx);
    await index.put(documents);
    await index.remove(ids.filter((id) => !isPublic.has(id)));
    return documents;
  });
}
