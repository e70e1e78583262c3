import type { Db } from "#db/client.ts";
import { hashOf } from "../postgres/postgres-index.ts";
import { refreshLexicon } from "../postgres/refresh-lexicon.ts";
import { readPublicDocuments } from "../public-document.ts";
import type { SearchIndex } from "../types.ts";
import { indexInitiatives } from "./index-initiatives.ts";
import { nextIds } from "./slices.ts";

export interface Drift {
  /** Public, not in the index. */
  missing: number[];
  /** In the index with other words than the public reads. */
  outdated: number[];
  /** In the index, not public. */
  surplus: number[];
}

const sliceSize = 200;

/** Every initiative of which the index tells something else than the public views. Each slice is looked at as it was in one moment. */
export async function findIndexDrift(options: { db: Db }): Promise<Drift> {
  const drift: Drift = { missing: [], outdated: [], surplus: [] };
  for (let last = 0; ;) {
    const ids = await options.db
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (tx) => {
        const slice = await nextIds({ db: tx, after: last, size: sliceSize });
        if (slice.length > 0) await compare(tx, slice, drift);
        return slice;
      });
    if (ids.length === 0) return drift;
    last = ids.at(-1) ?? last;
  }
}

async function compare(db: Db, ids: readonly number[], drift: Drift): Promise<void> {
  const wanted = new Map((await readPublicDocuments({ db, ids })).map((document) => [document.id, hashOf(document)]));
  const rows = await db.selectFrom("searchEntry").select(["initiativeId", "documentHash"]).where("initiativeId", "in", ids).execute();
  const held = new Map(rows.map((row) => [row.initiativeId, row.documentHash]));
  for (const id of ids) {
    if (!wanted.has(id)) drift.surplus.push(id);
    else if (!held.has(id)) drift.missing.push(id);
    else if (held.get(id) !== wanted.get(id)) drift.outdated.push(id);
  }
}

/** The number of initiatives that drifted. */
export const countDrift = (drift: Drift): number => drift.missing.length + drift.outdated.length + drift.surplus.length;

/**
 * Brings what drifted into step, and learns the lexicon anew where something did.
 * @param options.indexOf the index within the transaction of the writing
 */
export async function repairDrift(options: { db: Db; indexOf: (db: Db) => SearchIndex; drift: Drift }): Promise<void> {
  const { db, indexOf, drift } = options;
  const ids = [...drift.missing, ...drift.outdated, ...drift.surplus];
  for (let from = 0; from < ids.length; from += sliceSize) await indexInitiatives({ db, indexOf, ids: ids.slice(from, from + sliceSize) });
  if (ids.length > 0) await refreshLexicon({ db });
}
