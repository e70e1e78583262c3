import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { distrustSegment } from "../postgres/frozen/build-segment.ts";
import { refreshLexicon } from "../postgres/refresh-lexicon.ts";
import { indexVersion } from "../postgres/postgres-index.ts";
import type { SearchIndex } from "../types.ts";
import { indexSlice } from "./index-slice.ts";
import { interruptedRebuild, keepRebuildState, noteRebuilt } from "./rebuild-state.ts";
import { nextIds } from "./slices.ts";

/** `failed`: ids of the documents that cannot be indexed. */
export type Rebuild = { ok: true; written: number; resumed: boolean; failed: number[] } | { ok: false; reason: "already_running" };

/**
 * Writes the whole index anew while the site runs and documents change. Each row is replaced in place: every document is in the index all the while, as
 * old or as new, so readers need no second index and nothing that changes meanwhile is lost. What is not public goes as its turn comes. Interrupted –
 * killed even –, it goes on where it was. It holds one connection besides the one it writes with.
 * @param options.onProgress is told the documents written so far, after each slice
 * @returns already_running where another process is at it
 */
export async function rebuildSearch(options: {
  db: Db;
  indexOf: (db: Db) => SearchIndex;
  sliceSize?: number;
  onProgress?: (written: number) => void;
}): Promise<Rebuild> {
  const { db } = options;
  return db.connection().execute(async (held): Promise<Rebuild> => {
    // The database frees the lock when the process ends, however it ends.
    const { rows } = await sql<{ isOurs: boolean }>`select pg_try_advisory_lock(hashtext('search_rebuild')) as is_ours`.execute(held);
    if (!rows[0]?.isOurs) return { ok: false, reason: "already_running" };
    try {
      return await rebuildAlone(options);
    } finally {
      await sql`select pg_advisory_unlock(hashtext('search_rebuild'))`.execute(held);
    }
  });
}

async function rebuildAlone(options: Parameters<typeof rebuildSearch>[0]): Promise<Rebuild> {
  const { db, indexOf, sliceSize = 200, onProgress = () => undefined } = options;
  const interrupted = await interruptedRebuild({ db });
  let { last, written } = interrupted ?? { last: 0, written: 0 };
  const failed: number[] = [];
  for (let ids = await nextIds({ db, after: last, size: sliceSize }); ids.length > 0; ids = await nextIds({ db, after: last, size: sliceSize })) {
    const slice = await indexSlice({ db, ids, indexOf });
    written += slice.written;
    failed.push(...slice.failed);
    last = ids.at(-1) ?? last;
    await keepRebuildState({ db, state: { version: indexVersion, last, written } });
    onProgress(written);
  }
  await refreshLexicon({ db });
  await distrustSegment({ db });
  await noteRebuilt({ db });
  return { ok: true, written, resumed: interrupted !== null, failed };
}
