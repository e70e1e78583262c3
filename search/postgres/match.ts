import type { QueryWord, UnderstoodQuery } from "../query/understood.ts";
import { either, every, holds, type Condition } from "./condition.ts";
import { exactPair, markedLexeme, numberLexeme, pair, wholeLexeme } from "./lexemes.ts";

/** Documents of one kind of match, at most so many of them. */
export interface Tier {
  column: WordColumn;
  match: Condition;
  limit: number;
}

export type WordColumn = "title_words" | "words";

/** What is looked for. */
export interface Match {
  /** Titles and numbers: the surest. */
  titles: Tier[];
  /** Texts with the marks that were meant; null where none were, or where most texts with the words have these marks anyway. */
  marked: Tier | null;
  /** Looked at, one after the other, only where the sure ones find little. */
  loose: Tier[];
  /** What a result must hold for the totals; null where no document can hold anything of it. */
  all: Condition | null;
  /** All that hold some word. */
  any: Condition | null;
  /** A rough number of the documents that `any` finds. */
  anyDocuments: number;
}

/** Of more groups of words than this those that tell least are never asked for together with others: the ways to choose among them are too many. */
const mostDropped = 5;

const plainWord = (word: QueryWord): Condition => either(word.forms.map((form) => holds(form.key)));
const markedWord = (word: QueryWord): Condition =>
  either(word.forms.map((form) => holds(form.marked === null || form.marked === form.key ? form.key : markedLexeme(form))));
const isMeant = (word: QueryWord): boolean => word.forms.some(({ key, marked }) => marked !== null && marked !== key);

type Pairing = (left: QueryWord["forms"][number], right: QueryWord["forms"][number]) => string;

const pairOf = (left: QueryWord, right: QueryWord, pairing: Pairing): Condition =>
  either(left.forms.flatMap((a) => right.forms.map((b) => holds(pairing(a, b)))));

const exact: Pairing = (left, right) =>
  (left.marked !== null && left.marked !== left.key) || (right.marked !== null && right.marked !== right.key) ? exactPair(left, right) : pair(left, right);

/** A group of words as one condition: its neighbours side by side. */
function groupMatch(words: readonly QueryWord[], pairing: Pairing, alone: (word: QueryWord) => Condition): Condition {
  const [first] = words;
  if (words.length === 1 && first) return alone(first);
  return every(words.slice(1).map((word, index) => pairOf(words[index] ?? word, word, pairing)));
}

/** All ways to leave out so many of the conditions. */
function without(conditions: readonly Condition[], dropped: number): Condition | null {
  const kept = conditions.length - dropped;
  if (kept < 1) return null;
  const chosen = conditions.reduce<Condition[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]).filter((set) => set.length === kept);
  return either(chosen.map(every));
}

/** Texts hold neighbours without their marks only: the marks are asked of each word. A word with its marks is there only where it is without them. */
function markedMatch(groups: readonly Group[]): Condition {
  const pairs = groups.filter(({ words }) => words.length > 1).map(({ words }) => groupMatch(words, pair, plainWord));
  return every([...pairs, ...wordsOf(groups).map(markedWord)]);
}

interface Group {
  words: QueryWord[];
  documents: number;
}

/** Where this part of all texts with a word has it with the marks that were meant, enough of those with the most merit have. */
const usualShare = 0.5;
const few = 20;
const some = 30;

/** Numbers, the whole title, titles with the marks that were meant, titles. */
function titleTiers(options: { query: UnderstoodQuery; groups: Group[]; numbers: Condition[]; all: Condition | null }): Tier[] {
  const { query, groups, numbers, all } = options;
  const tiers: Tier[] = [];
  const add = (column: WordColumn, match: Condition, limit: number) => tiers.push({ column, match, limit });
  if (numbers.length > 0) add("words", every(numbers), few);
  add("title_words", holds(wholeLexeme(query.words.map((word) => word.forms[0] ?? { key: "", marked: null }))), few);
  if (all === null) return tiers;
  if (wordsOf(groups).some(isMeant)) add("title_words", every(groups.map((group) => groupMatch(group.words, exact, markedWord))), some);
  add("title_words", all, some);
  return tiers;
}

const wordsOf = (groups: readonly Group[]): QueryWord[] => groups.flatMap((group) => group.words);

/** All words, not side by side; then without those that tell least, down to half of the question. */
function looseTiers(groups: Group[], documents: number): Tier[] {
  const weighed = groups.map((group) => ({ match: groupMatch(group.words, pair, plainWord), weight: Math.log((documents + 1) / (group.documents + 1)) }));
  const telling = weighed.sort((left, right) => right.weight - left.weight).slice(0, mostDropped);
  const tiers: Tier[] = [{ column: "words", match: every(groups.flatMap((group) => group.words).map(plainWord)), limit: some }];
  for (let dropped = groups.length > mostDropped ? 0 : 1; dropped <= telling.length / 2; dropped += 1) {
    const match = without(
      telling.map((one) => one.match),
      dropped,
    );
    if (match !== null) tiers.push({ column: "words", match, limit: some });
  }
  // At the last, the rarest group alone: who typed nonsense around one good word still gets the nearest.
  const rarest = telling[0];
  if (rarest && telling.length > 1) tiers.push({ column: "words", match: rarest.match, limit: few });
  return tiers;
}

/** Of a long text: four, three or two of the groups of words that tell most, wherever they stand. */
export function similarTiers(query: UnderstoodQuery): Tier[] {
  const groups = query.groups.map(({ from, to }, index) => ({ words: query.words.slice(from, to), documents: query.groupDocuments[index] ?? 0 }));
  const telling = groups
    .filter(({ documents }) => documents > 0)
    .sort((left, right) => left.documents - right.documents)
    .slice(0, mostTelling)
    .map((group) => groupMatch(group.words, pair, plainWord));
  return [4, 3, 2, 1].flatMap((kept): Tier[] => {
    const match = kept > telling.length || (kept === 1 && telling.length > 1) ? null : without(telling, telling.length - kept);
    return match === null ? [] : [{ column: "words", match, limit: some }];
  });
}

const mostTelling = 8;

const wordsOfAll = (groups: readonly Group[]): Condition[] => wordsOf(groups).map(plainWord);

/** The conditions for a question. Words that the lexicon has not learned yet may stand in a document that was written a moment ago. */
export function matchOf(query: UnderstoodQuery): Match {
  const asked = query.groups.map(({ from, to }, index) => ({ words: query.words.slice(from, to), documents: query.groupDocuments[index] ?? 0 }));
  const learned = asked.filter(({ documents }) => documents > 0);
  const groups = learned.length > 0 ? learned : asked;
  const numbers = query.numbers.map((number) => holds(numberLexeme(number)));
  const all = groups.length > 0 ? every(groups.map((group) => groupMatch(group.words, pair, plainWord))) : null;
  const anything = [...numbers, ...wordsOfAll(asked)];
  const fresh: Tier[] = learned.length < asked.length ? [{ column: "words", match: every(wordsOfAll(asked)), limit: few }] : [];
  return {
    titles: [...fresh, ...titleTiers({ query, groups, numbers, all })],
    marked: wordsOf(groups).some((word) => isMeant(word) && (word.markedShare ?? 0) < usualShare)
      ? { column: "words", match: markedMatch(groups), limit: some }
      : null,
    loose: groups.length > 0 ? looseTiers(groups, query.documents) : [],
    all: all ?? (numbers.length > 0 ? every(numbers) : null),
    any: anything.length > 0 ? either(anything) : null,
    anyDocuments: wordsOf(asked).reduce((total, { documents = 0 }) => total + documents, 0),
  };
}
