import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import type { SearchDocument, SearchIndex } from "../types.ts";

/** Reads what the public may read of initiatives; what is not public is missing. */
export type ReadDocuments = (options: { db: Db; ids: readonly number[] }) => Promise<SearchDocument[]>;

/** Initiatives told in one request, and in one go: whoever watches must also look at the engine again. */
const atOnce = 200;
const mostAtOnce = 4000;

/** Notes, in the caller's transaction, that an outside engine must be told of these initiatives. */
export async function queueDeliveries(options: { db: Db; ids: readonly number[] }): Promise<void> {
  const { db, ids } = options;
  if (ids.length === 0) return;
  await sql`
    insert into search_delivery (initiative_id) select distinct unnest(${[...ids]}::integer[])
    on conflict (initiative_id) do update set revision = search_delivery.revision + 1`.execute(db);
}

/** An index that writes the built-in one and leaves word for the outside one. */
export function mirroredIndex(options: { db: Db; local: SearchIndex }): SearchIndex {
  const { db, local } = options;
  return {
    async put(documents) {
      await local.put(documents);
      await queueDeliveries({ db, ids: documents.map(({ id }) => id) });
    },
    async remove(ids) {
      await local.remove(ids);
      await queueDeliveries({ db, ids });
    },
  };
}

/**
 * Tells the outside engine of what has waited longest: each as the public reads it now. What changes meanwhile is told again.
 * @returns the number told
 * @throws where the engine does not take it; what was not taken waits on
 */
export async function deliver(options: { db: Db; remote: SearchIndex; readDocuments: ReadDocuments }): Promise<number> {
  const { db, remote, readDocuments } = options;
  let told = 0;
  while (told < mostAtOnce) {
    const waiting = await db
      .selectFrom("searchDelivery")
      .select(["initiativeId", "revision"])
      .orderBy("queuedAt")
      .orderBy("initiativeId")
      .limit(atOnce)
      .execute();
    if (waiting.length === 0) break;
    const ids = waiting.map(({ initiativeId }) => initiativeId);
    const documents = await readDocuments({ db, ids });
    const isPublic = new Set(documents.map(({ id }) => id));
    await remote.put(documents);
    await remote.remove(ids.filter((id) => !isPublic.has(id)));
    await sql`
      delete from search_delivery d using unnest(${ids}::integer[], ${waiting.map(({ revision }) => revision)}::integer[]) as told(id, revision)
      where d.initiative_id = told.id and d.revision = told.revision`.execute(db);
    told += waiting.length;
  }
  return told;
}

/** Whether something has waited for longer than so many seconds. */
export async function isBehind(options: { db: Db; seconds: number }): Promise<boolean> {
  const result = await sql<{ behind: boolean }>`
    select exists (select from search_delivery where queued_at < now() - make_interval(secs => ${options.seconds})) as behind`.execute(options.db);
  return result.rows[0]?.behind ?? false;
}
