import type { Db } from "#db/client.ts";
import { rowFaults } from "../postgres/row-faults.ts";
import { refreshLexicon } from "../postgres/refresh-lexicon.ts";
import { readPublicDocuments } from "../public-document.ts";
import type { SearchIndex } from "../types.ts";
import { indexSlice } from "./index-slice.ts";
import { nextIds } from "./slices.ts";

export interface Drift {
  /** Public, not in the index. */
  missing: number[];
  /** In the index with other words or facts than the public reads. */
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
  const documents = await readPublicDocuments({ db, ids });
  const isPublic = new Set(documents.map(({ id }) => id));
  const rows = await db.selectFrom("searchEntry").select("initiativeId").where("initiativeId", "in", ids).execute();
  const isHeld = new Set(rows.map((row) => row.initiativeId));
  drift.surplus.push(...ids.filter((id) => isHeld.has(id) && !isPublic.has(id)));
  drift.missing.push(...ids.filter((id) => isPublic.has(id) && !isHeld.has(id)));
  drift.outdated.push(...(await rowFaults({ db, documents: documents.filter(({ id }) => isHeld.has(id)) })));
}

/** The number of initiatives that drifted. */
export const countDrift = (drift: Drift): number => drift.missing.length + drift.outdated.length + drift.surplus.length;

/**
 * Brings what drifted into step, and learns the lexicon anew where something did.
 * @param options.indexOf the index within the transaction of the writing; one that writes whole rows, whatever is there
 * @returns those that cannot be indexed
 */
export async function repairDrift(options: { db: Db; indexOf: (db: Db) => SearchIndex; drift: Drift }): Promise<number[]> {
  const { db, indexOf, drift } = options;
  const ids = [...drift.missing, ...drift.outdated, ...drift.surplus];
  const failed: number[] = [];
  for (let from = 0; from < ids.length; from += sliceSize) failed.push(...(await indexSlice({ db, indexOf, ids: ids.slice(from, from + sliceSize) })).failed);
  if (ids.length > 0) await refreshLexicon({ db });
  return failed;
}
