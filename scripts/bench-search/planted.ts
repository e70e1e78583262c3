import type { SearchDocument } from "#search/types.ts";
import type { Corpus } from "./documents.ts";
import { randomOf } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A document with a title that no other has. */
export interface Planted {
  index: number;
  title: string;
}

const wanted = 40;

/** Titles of common words, evenly over all ages from the oldest on. */
export function plantedTitles(options: { vocabulary: Vocabulary; rows: number; seed: number }): Planted[] {
  const { vocabulary, rows, seed } = options;
  const common = vocabulary.words.slice(0, 1200).filter((word) => word.includes(" "));
  return Array.from({ length: wanted }, (_, order) => {
    const random = randomOf(seed + 9, order);
    const words = Array.from({ length: 5 }, () => random.pick(common)).join(" ");
    return { index: Math.floor((order * (rows - 1)) / (wanted - 1)), title: words.charAt(0).toUpperCase() + words.slice(1) };
  });
}

/** The corpus with the planted titles in it; a planted document has nothing else that would bring it to the top. */
export function withPlanted(options: { corpus: Corpus; planted: readonly Planted[] }): Corpus {
  const titles = new Map(options.planted.map(({ index, title }) => [index, title]));
  return {
    document(index, revision): SearchDocument {
      const document = options.corpus.document(index, revision);
      const title = titles.get(index);
      return title === undefined ? document : { ...document, title, appliedUnits: 0, replicatedUnits: 0, stage: null };
    },
  };
}
