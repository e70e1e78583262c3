import type { UnderstoodQuery } from "../query/understood.ts";
import { keyOfMarked } from "../vietnamese/fold.ts";
import { keyFilter, type KeyFilter } from "../vietnamese/key-filter.ts";
import { markQuality } from "./mark-quality.ts";
import type { Weights } from "./weights.ts";

/** A word of the question, found in a part of a document. */
interface Occurrence {
  at: number;
  word: number;
  quality: number;
}

/** What a part of a document has of a question; arrays run over the words or the pairs of neighbours of the question. */
export interface PartFeatures {
  /** Occurrences of each word, weighed by their marks. */
  words: readonly number[];
  /** The best occurrence of each word. */
  best: readonly number[];
  /** Neighbours found side by side, in order. */
  pairs: readonly number[];
  bestPairs: readonly number[];
  /** Neighbours found within a few words, in any order: the best quality. */
  near: readonly number[];
  /** The longest stretch found as typed, weighed by its marks, in words. */
  run: number;
  /** Words that the part holds. */
  length: number;
  occurrences: Occurrence[];
}

const nearBy = 5;

/** Which words of the question a marked key of a document may be, and how well it answers them. */
export interface WordIndex {
  answers(marked: string): readonly { word: number; quality: number }[] | undefined;
  /** Whether a stretch of a stream may be one of the words at all. */
  mayBe: KeyFilter;
}

/** Remembers for every key it has seen what it means to the question: documents repeat the same few hundred syllables. */
export function indexWords(query: UnderstoodQuery, weights: Weights): WordIndex {
  const wanted = new Map<string, { word: number; marked: string | null; quality: number }[]>();
  query.words.forEach(({ forms }, word) => {
    for (const { key, marked, quality } of forms) wanted.set(key, [...(wanted.get(key) ?? []), { word, marked, quality }]);
  });
  const seen = new Map<string, { word: number; quality: number }[] | undefined>();
  const answers = (marked: string) => {
    if (seen.has(marked)) return seen.get(marked);
    const folded = keyOfMarked(marked);
    const found = wanted
      .get(folded)
      ?.map((form) => ({ word: form.word, quality: form.quality * markQuality({ meant: form.marked, found: marked, folded, weights }) }));
    seen.set(marked, found);
    return found;
  };
  return { answers, mayBe: keyFilter(wanted.keys()) };
}

const none: readonly number[] = [];

const space = 32;

/**
 * Finds the words of a question in a part of a document.
 * @param options.streams `streamsOf` the document; the part stands from `from` to `to`. It is not cut out: letters of a piece take longer to read.
 */
export function partFeatures(options: { streams: string; from: number; to: number; size: number; index: WordIndex }): PartFeatures {
  const { streams, from, to, size, index } = options;
  const found: Occurrence[] = [];
  let length = 0;
  for (let start = from, end = from; from < to && end <= to; end += 1) {
    if (end < to && streams.charCodeAt(end) !== space) continue;
    const answers = index.mayBe(streams, start, end) ? index.answers(streams.slice(start, end)) : undefined;
    if (answers) for (const { word, quality } of answers) found.push({ at: length, word, quality });
    length += 1;
    start = end + 1;
  }
  if (found.length === 0) return { words: none, best: none, pairs: none, bestPairs: none, near: none, run: 0, length, occurrences: found };
  const words = new Array<number>(size).fill(0);
  const best = new Array<number>(size).fill(0);
  for (const { word, quality } of found) {
    words[word] = (words[word] ?? 0) + quality;
    best[word] = Math.max(best[word] ?? 0, quality);
  }
  return { words, best, ...neighbours(found, size), run: longestRun(found, size), length, occurrences: found };
}

function neighbours(found: readonly Occurrence[], size: number): Pick<PartFeatures, "pairs" | "bestPairs" | "near"> {
  const count = Math.max(0, size - 1);
  const pairs = new Array<number>(count).fill(0);
  const bestPairs = new Array<number>(count).fill(0);
  const near = new Array<number>(count).fill(0);
  found.forEach((one, index) => {
    for (let other = index + 1; other < found.length; other += 1) {
      const next = found[other];
      if (!next || next.at - one.at > nearBy) break;
      const quality = Math.min(one.quality, next.quality);
      const pair = Math.min(one.word, next.word);
      if (Math.abs(next.word - one.word) !== 1 || next.at === one.at) continue;
      near[pair] = Math.max(near[pair] ?? 0, quality);
      if (next.word !== one.word + 1 || next.at !== one.at + 1) continue;
      pairs[pair] = (pairs[pair] ?? 0) + quality;
      bestPairs[pair] = Math.max(bestPairs[pair] ?? 0, quality);
    }
  });
  return { pairs, bestPairs, near };
}

function longestRun(found: readonly Occurrence[], size: number): number {
  const ending = new Map<number, number>();
  let longest = 0;
  // A place and a word as one number.
  const id = (at: number, word: number) => at * size + word;
  for (const { at, word, quality } of found) {
    const run = (word > 0 ? (ending.get(id(at - 1, word - 1)) ?? 0) : 0) + quality;
    ending.set(id(at, word), Math.max(run, ending.get(id(at, word)) ?? 0));
    longest = Math.max(longest, run);
  }
  return longest;
}
