import type { Lexicon, LexiconWord } from "../lexicon/lexicon.ts";
import { fold, syllableKey } from "../vietnamese/fold.ts";
import { isSyllable } from "../vietnamese/syllable.ts";
import type { TypedWord } from "./typed-words.ts";

/** What a typed word may be meant as: one word of the lexicon or, where spaces were forgotten, several. */
export interface Candidate {
  words: LexiconWord[];
  /** 0 as typed. */
  cost: number;
  /** The end of the word that is being typed. */
  isCompletion: boolean;
  /** Far from what was typed, or what was typed is a word too, though not of these documents: believed only beside a neighbour. */
  isDoubtful?: boolean;
}

const mostNear = 10;
const mostCompletions = 8;
const longestJoined = 40;
const unfinishedCost = 0.5;
const farFetched = 1;

/** Edits that are believed in a word of so many letters. */
const editsFor = (length: number): number => (length < 4 ? 1 : 2);
/** Of a word of two letters, one letter may be missing or be transposed; with another letter it is another word. */
const shortest = 3;

export const asTyped = (word: LexiconWord): Candidate => ({ words: [word], cost: 0, isCompletion: false });

const isSlip = (typed: string, meant: string) => meant.length > typed.length || [...typed].reverse().join("") === meant;

/** “thutuc” → thu, tuc: the way to cut a run of letters into the fewest, most frequent known words. */
function cut(options: { key: string; lexicon: Lexicon }): LexiconWord[] | null {
  const { key, lexicon } = options;
  if (key.length < 4 || key.length > longestJoined) return null;
  const best: ({ words: LexiconWord[]; score: number } | undefined)[] = [{ words: [], score: 0 }];
  for (let end = 1; end <= key.length; end += 1) {
    for (let start = Math.max(0, end - 7); start < end; start += 1) {
      const before = best[start];
      const word = before && lexicon.find(syllableKey(key.slice(start, end)));
      if (!word || (word.key.length < 2 && word.key !== "y")) continue;
      const score = before.score + Math.log(1 + word.documents) - Math.log(2 + lexicon.documents) - 2;
      if (score > (best[end]?.score ?? -Infinity)) best[end] = { words: [...before.words, word], score };
    }
  }
  const whole = best[key.length]?.words;
  return whole && whole.length > 1 ? whole : null;
}

/** A known word that may be only the beginning of one: typed last, it goes on where its neighbour is known to go on. */
export const goesOn = (options: { word: LexiconWord; lexicon: Lexicon }): Candidate[] => [
  asTyped(options.word),
  ...options.lexicon.complete({ start: options.word.key, limit: mostCompletions }).map((word) => ({ words: [word], cost: unfinishedCost, isCompletion: true })),
];

/**
 * What an unknown word may be meant as: the word it begins, where it is the last and typing goes on; words a few edits away; words run together.
 * @returns nothing where the lexicon holds nothing like it
 */
export function candidatesFor(options: { typed: TypedWord; isLast: boolean; lexicon: Lexicon }): Candidate[] {
  const { typed, isLast, lexicon } = options;
  const { key } = typed;
  const completions = isLast ? lexicon.complete({ start: key, limit: mostCompletions }) : [];
  const isWord = isSyllable(typed.text);
  const hasDigit = /\p{N}/u.test(key);
  const near = hasDigit || key.length < 2 ? [] : lexicon.near({ key, edits: editsFor(key.length), limit: mostNear });
  const joined = hasDigit ? null : cut({ key: fold(typed.text), lexicon });
  return [
    ...completions.map((word) => ({ words: [word], cost: 0.15, isCompletion: true })),
    ...near
      .filter(({ word }) => key.length >= shortest || isSlip(key, word.key))
      .map(({ word, edits }) => ({ words: [word], cost: edits.cost, isCompletion: false, isDoubtful: edits.cost > farFetched || isWord })),
    ...(joined ? [{ words: joined, cost: 0.3 * (joined.length - 1), isCompletion: false, isDoubtful: true }] : []),
  ];
}
