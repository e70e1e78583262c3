import { keyOfMarked } from "../vietnamese/fold.ts";
import { isWithin, type Edits } from "./edits.ts";
import { sortWords } from "./sorted-words.ts";

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

/** So many of the most frequent words; a letter alone begins thousands. */
function oftenest(words: readonly LexiconWord[], limit: number): LexiconWord[] {
  const most: LexiconWord[] = [];
  for (const word of words) {
    if (most.length === limit && word.documents <= (most.at(-1)?.documents ?? 0)) continue;
    const place = most.findIndex(({ documents }) => documents < word.documents);
    most.splice(place < 0 ? most.length : place, 0, word);
    if (most.length > limit) most.pop();
  }
  return most;
}

/**
 * @param options.terms lexemes of the documents that are words: folded ones as they are, marked ones after “=”
 */
export function buildLexicon(options: { version: string; documents: number; terms: readonly { term: string; documents: number }[] }): Lexicon {
  const words = new Map<string, LexiconWord>();
  for (const { term, documents } of options.terms) if (!term.startsWith("=")) words.set(term, { key: term, documents, marked: [] });
  for (const { term, documents } of options.terms) {
    const key = term.slice(1);
    if (term.startsWith("=")) words.get(keyOfMarked(key))?.marked.push({ key, documents });
  }
  for (const word of words.values()) word.marked.sort((left, right) => right.documents - left.documents);
  // Words with digits are found as they are; nobody mistypes them into one another.
  const spelt = sortWords([...words.values()].filter(({ key }) => !/\p{N}/u.test(key)));
  return {
    version: options.version,
    documents: options.documents,
    find: (key) => words.get(key),
    complete: ({ start, limit }) =>
      oftenest(
        spelt.starting(start).filter(({ key }) => key !== start),
        limit,
      ),
    near: ({ key, edits, limit }) => {
      for (let allowed = 1; ; allowed += 1) {
        const found = spelt.within({ key, edits: allowed }).flatMap((word) => {
          const needed = word.key === key ? null : isWithin({ typed: key, meant: word.key, edits: allowed });
          return needed ? [{ word, edits: needed }] : [];
        });
        // Where many are near, nobody means those that are farther.
        if (allowed < edits && found.length < limit) continue;
        return found.sort((left, right) => left.edits.cost - right.edits.cost || right.word.documents - left.word.documents).slice(0, limit);
      }
    },
  };
}
