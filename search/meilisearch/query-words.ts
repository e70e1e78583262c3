import type { QueryWord, UnderstoodQuery } from "../query/understood.ts";
import { plainMarked, plainNumber } from "./words.ts";

/** Meilisearch reads no more words than this of a question. */
const mostWords = 10;

/** A question as texts for Meilisearch: words and spaces only, so that nothing in them is an operator. */
export interface QueryWords {
  folded: string;
  /** Only the words that were meant with marks; empty where none was. */
  marked: string;
  numbers: string;
}

const isMeant = (key: string, marked: string | null) => marked !== null && marked !== key;

const commonStart = (left: string, right: string): string => {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return left.slice(0, length);
};

/** The words that tell most, in the order they were typed. */
function telling(words: readonly QueryWord[]): QueryWord[] {
  const kept = new Set([...words].sort((left, right) => right.weight - left.weight).slice(0, mostWords));
  return words.filter((word) => kept.has(word));
}

/** A space at the end says that the last word is whole; without it Meilisearch looks for words that begin so. */
export function queryWords(query: UnderstoodQuery): QueryWords {
  const words = telling(query.words);
  const last = words.at(-1)?.forms ?? [];
  const isUnfinished = last.length > 1;
  const keys = words.map(({ forms }, index) =>
    index === words.length - 1 && isUnfinished ? forms.map(({ key }) => key).reduce(commonStart) : (forms[0]?.key ?? ""),
  );
  const marked = words.flatMap(({ forms }) =>
    forms.slice(0, 1).flatMap(({ key, marked: meant }) => (meant !== null && isMeant(key, meant) ? [plainMarked(meant)] : [])),
  );
  const text = keys.join(" ").trim();
  return {
    folded: text === "" ? "" : `${text}${isUnfinished ? "" : " "}`,
    marked: marked.length === 0 ? "" : `${marked.join(" ")} `,
    numbers: query.numbers.length === 0 ? "" : `${query.numbers.slice(0, mostWords).map(plainNumber).join(" ")} `,
  };
}
