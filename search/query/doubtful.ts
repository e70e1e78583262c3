import type { Lexicon } from "../lexicon/lexicon.ts";
import { asTyped, type Candidate } from "./candidates.ts";
import type { PairCount } from "./choose-words.ts";
import type { TypedWord } from "./typed-words.ts";

const mostSuspects = 3;
const mostNear = 12;
/** A word that is known must be that much likelier another one; short words turn into one another too easily. */
const penaltyOf = (key: string): number => (key.length <= 3 ? 2 : 1);
const shortest = 3;

/**
 * Words that are known but never stand beside their neighbours here: a slip may have made another real word (“thủ tụt hành chính”).
 * A word with one good neighbour is never doubted.
 */
export function doubtful(options: { words: readonly TypedWord[]; columns: readonly (readonly Candidate[])[]; count: PairCount; lexicon: Lexicon }): {
  index: number;
  candidates: Candidate[];
}[] {
  const { words, columns, count, lexicon } = options;
  if (words.length < 2) return [];
  const beside = (left: number, right: number) =>
    Math.max(0, ...(columns[left] ?? []).flatMap((a) => (columns[right] ?? []).map((b) => count(a.words.at(-1)?.key ?? "", b.words[0]?.key ?? ""))));
  return words
    .flatMap((word, index) => {
      const { key } = word;
      const own = lexicon.find(key);
      if (!own || word.isExpanded || key.length < shortest || /\p{N}/u.test(key)) return [];
      const good = Math.max(index > 0 ? beside(index - 1, index) : 0, index < words.length - 1 ? beside(index, index + 1) : 0);
      return good > 0 ? [] : [{ index, own, key }];
    })
    .slice(0, mostSuspects)
    .map(({ index, own, key }) => ({
      index,
      candidates: [
        asTyped(own),
        ...lexicon
          .near({ key, edits: 1, limit: mostNear })
          .map(({ word, edits }) => ({ words: [word], cost: edits.cost * penaltyOf(key), isCompletion: false })),
      ],
    }));
}
