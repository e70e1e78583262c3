import { makeCorpus, type Corpus } from "./documents.ts";
import { plantedTitles, withPlanted, type Planted } from "./planted.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";

/** The one seed of all benches: figures of different days are about the same documents. */
export const seed = 20261122;

export interface BenchCorpus extends Corpus {
  vocabulary: Vocabulary;
  planted: Planted[];
}

/** The corpus of so many rows: in every process and in every run the same. */
export function benchCorpus(rows: number): BenchCorpus {
  const vocabulary = readVocabulary();
  const planted = plantedTitles({ vocabulary, rows, seed });
  return { ...withPlanted({ corpus: makeCorpus({ vocabulary, rows, seed }), planted }), vocabulary, planted };
}
