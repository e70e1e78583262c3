import type { Db } from "#db/client.ts";

/** Hashes of documents by id, in slices of ascending ids. */
export type HashSlices = AsyncIterable<ReadonlyMap<number, string>>;

/**
 * Initiatives of which an outside engine holds another document than the built-in one, none, or one too many.
 * @param options.slices what the outside engine holds
 */
export async function findDrift(options: { db: Db; slices: HashSlices }): Promise<number[]> {
  const { db, slices } = options;
  const drift: number[] = [];
  let last = 0;
  for await (const held of slices) {
    const end = Math.max(last, ...held.keys());
    drift.push(...differing(held, await localHashes({ db, after: last, until: end })));
    last = end;
  }
  drift.push(...(await localHashes({ db, after: last, until: null })).keys());
  return drift;
}

async function localHashes(options: { db: Db; after: number; until: number | null }): Promise<Map<number, string>> {
  const { db, after, until } = options;
  const rows = await db
    .selectFrom("searchEntry")
    .select(["initiativeId", "documentHash"])
    .where("initiativeId", ">", after)
    .$if(until !== null, (query) => query.where("initiativeId", "<=", until ?? 0))
    .execute();
  return new Map(rows.map((row) => [row.initiativeId, row.documentHash]));
}

const differing = (held: ReadonlyMap<number, string>, wanted: ReadonlyMap<number, string>): number[] => [
  ...[...wanted].filter(([id, hash]) => held.get(id) !== hash).map(([id]) => id),
  ...[...held.keys()].filter((id) => !wanted.has(id)),
];
