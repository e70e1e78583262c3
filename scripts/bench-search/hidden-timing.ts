import { noFilters, pageSize } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { postgresIndex } from "#search/postgres/postgres-index.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import type { SearchEngine } from "#search/types.ts";
import { seed, type BenchCorpus } from "./bench-corpus.ts";
import { percentilesOf } from "./percentiles.ts";
import { randomOf } from "./random.ts";

export interface HiddenTiming {
  /** Median milliseconds of questions that only hidden documents would answer, and of questions that nothing answers. */
  hidden: number;
  nothing: number;
  /** In thousandths. */
  ratio: number;
  /** The other answers: none is to be. */
  found: number;
}

const wordCount = 40;
const wordLength = 8;
const runs = 15;
const letters = [..."bcdfghjkmpqwxz"];

/** Words as nobody writes them, so that none is mended into another. */
const strangeWords = (stream: number): string[] => {
  const random = randomOf(seed + stream, 0);
  return Array.from({ length: wordCount }, () => Array.from({ length: wordLength }, () => random.pick(letters)).join(""));
};

/** Writes documents that have the words, and takes them back: what a published initiative leaves behind when it is published no more. */
async function hide(options: { db: Db; corpus: BenchCorpus; rows: number; words: readonly string[] }): Promise<void> {
  const { db, corpus, rows, words } = options;
  const documents = words.map((word, place) => {
    const document = corpus.document(place);
    return { ...document, id: rows + 1 + place, title: `${document.title} ${word}` };
  });
  const index = postgresIndex({ db });
  await index.put(documents);
  await refreshLexicon({ db });
  await index.remove(documents.map(({ id }) => id));
  await refreshLexicon({ db });
}

/**
 * Whether the time of an answer tells that something is hidden: words of documents taken back and words that never were, asked for in turn, so that
 * whatever else the machine does falls on both alike.
 */
export async function timeHidden(options: { db: Db; engine: SearchEngine; corpus: BenchCorpus; rows: number }): Promise<HiddenTiming> {
  const hidden = { words: strangeWords(21), times: [] as number[] };
  const nothing = { words: strangeWords(22), times: [] as number[] };
  await hide({ ...options, words: hidden.words });
  let found = 0;
  for (let run = 0; run <= runs; run += 1) {
    for (let place = 0; place < wordCount; place += 1) {
      // Who is asked first changes from word to word.
      for (const { words, times } of (run + place) % 2 === 0 ? [hidden, nothing] : [nothing, hidden]) {
        const began = performance.now();
        const request = { query: words[place] ?? "", filters: noFilters, order: "relevance", page: 1, pageSize, withFacets: true } as const;
        found += (await options.engine.search(request)).total;
        // The first run brings everything into memory.
        if (run > 0) times.push(1000 * (performance.now() - began));
      }
    }
  }
  // Microseconds, as `percentilesOf` keeps one place behind the point.
  const [of, base] = [percentilesOf(hidden.times).p50, percentilesOf(nothing.times).p50];
  return { hidden: of / 1000, nothing: base / 1000, ratio: Math.round((1000 * of) / base) / 1000, found };
}
