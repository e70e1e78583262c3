import type { Db } from "#db/client.ts";
import { benchCorpus, type BenchCorpus } from "#scripts/bench-search/bench-corpus.ts";
import { postgresIndex } from "#search/postgres/postgres-index.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";

/** Writes so many documents of the benches into the index: more than are ever ranked all at once, so that questions go the way of large indexes. */
export async function fillIndex(options: { db: Db; rows: number }): Promise<BenchCorpus> {
  const { db, rows } = options;
  const corpus = benchCorpus(rows);
  for (let from = 0; from < rows; from += 250) {
    const documents = Array.from({ length: Math.min(250, rows - from) }, (_, place) => corpus.document(from + place));
    await postgresIndex({ db }).put(documents);
  }
  await refreshLexicon({ db });
  return corpus;
}
