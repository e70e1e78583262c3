import { keyOfMarked } from "../vietnamese/fold.ts";
import { isWithin, type Edits } from "./edits.ts";

/** A syllable or word of the documents. */
export interface LexiconWord {
  /** Folded. */
  key: string;
  /** Documents that hold it. */
  documents: number;
  /** Its spellings with marks, the most frequent first. */
  marked: { key: string; documents: number }[];
}

/** The words of all documents, held in memory: a few thousand syllables, names and foreign words. */
export interface Lexicon {
  /** Changes when the lexicon was learned anew. */
  version: string;
  /** Documents in the index. */
  documents: number;
  find(key: string): LexiconWord | undefined;
  /** Words that begin so, the most frequent first. */
  complete(options: { start: string; limit: number }): LexiconWord[];
  /** Words within so many edits, with the edits they need. */
  near(options: { key: string; edits: number; limit: number }): { word: LexiconWord; edits: Edits }[];
}

/** Letters of a word as bits: two words that differ in many letters are far apart without being compared. */
const lettersOf = (key: string): number => [...key].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) % 31)), 0);

function countBits(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * @param options.terms lexemes of the documents that are words: folded ones as they are, marked ones after “=”
 */
export function buildLexicon(options: { version: string; documents: number; terms: readonly { term: string; documents: number }[] }): Lexicon {
  const words = new Map<string, LexiconWord & { letters: number }>();
  for (const { term, documents } of options.terms) if (!term.startsWith("=")) words.set(term, { key: term, documents, marked: [], letters: lettersOf(term) });
  for (const { term, documents } of options.terms) {
    const key = term.slice(1);
    if (term.startsWith("=")) words.get(keyOfMarked(key))?.marked.push({ key, documents });
  }
  for (const word of words.values()) word.marked.sort((left, right) => right.documents - left.documents);
  // Words with digits are found as they are; nobody mistypes them into one another.
  const spelt = [...words.values()].filter(({ key }) => !/\p{N}/u.test(key)).sort((left, right) => right.documents - left.documents);
  return {
    version: options.version,
    documents: options.documents,
    find: (key) => words.get(key),
    complete: ({ start, limit }) => {
      const found: LexiconWord[] = [];
      for (const word of spelt) {
        if (found.length >= limit) break;
        if (word.key.startsWith(start) && word.key !== start) found.push(word);
      }
      return found;
    },
    near: ({ key, edits, limit }) => {
      const letters = lettersOf(key);
      return spelt
        .filter((word) => Math.abs(word.key.length - key.length) <= edits && countBits(word.letters ^ letters) <= 2 * edits && word.key !== key)
        .flatMap((word) => {
          const needed = isWithin({ typed: key, meant: word.key, edits });
          return needed ? [{ word, edits: needed }] : [];
        })
        .sort((left, right) => left.edits.cost - right.edits.cost || right.word.documents - left.word.documents)
        .slice(0, limit);
    },
  };
}
