import { fold } from "#search/vietnamese/fold.ts";
import type { SearchBody } from "./search-shape.ts";
import type { IndexSettings } from "./settings-shape.ts";
import type { Stored } from "./filter.ts";

/** The server reads no more words of a question. */
const mostWords = 10;
const prefixSigns = /[\p{L}\p{N}]$/u;

/** Words as the server cuts and folds them; `undefined` stands for a full stop. */
const wordsOf = (text: string): string[] => [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([word]) => fold(word));

function valueAt(document: Stored, path: string): unknown {
  return path.split(".").reduce<unknown>((value, step) => (typeof value === "object" && value !== null ? (value as Stored)[step] : undefined), document);
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join(" . ") : typeof value === "string" || typeof value === "number" ? String(value) : "";

interface Match {
  document: Stored;
  /** Words of the question that it holds. */
  held: number;
  /** Neighbours of the question that stand side by side. */
  together: number;
  /** The best attribute that holds a word; fewer is better. */
  attribute: number;
}

/** Documents that answer the words of a question, the best first: more words, nearer to one another, in a better attribute. */
export function matchDocuments(options: { documents: readonly Stored[]; body: SearchBody; settings: IndexSettings }): Match[] {
  const { documents, body, settings } = options;
  const question = body.q ?? "";
  const words = wordsOf(question).slice(0, mostWords);
  const attributes = body.attributesToSearchOn ?? settings.searchableAttributes;
  if (words.length === 0) return documents.map((document) => ({ document, held: 0, together: 0, attribute: 0 }));
  const isPrefix = prefixSigns.test(question) && settings.prefixSearch === "indexingTime";
  const answers = (found: string, index: number) => found === words[index] || (isPrefix && index === words.length - 1 && found.startsWith(words[index] ?? ""));
  const read = documents.map((document) => {
    const texts = attributes.map((name) => wordsOf(textOf(valueAt(document, name))));
    const holds = words.map((_, index) => texts.some((text) => text.some((found) => answers(found, index))));
    const together = words
      .slice(1)
      .filter((_, index) => texts.some((text) => text.some((found, at) => answers(found, index) && answers(text[at + 1] ?? "", index + 1)))).length;
    const attribute = texts.findIndex((text) => text.some((found) => words.some((_, index) => answers(found, index))));
    return { document, holds, held: holds.filter(Boolean).length, together, attribute: attribute === -1 ? attributes.length : attribute };
  });
  const order = wordOrder(words, body.matchingStrategy ?? "last", (index) => read.filter(({ holds }) => holds[index]).length);
  const needed = body.matchingStrategy === "all" ? order : order.slice(0, 1);
  return read
    .filter(({ holds }) => needed.every((index) => holds[index]))
    .map((match) => ({ ...match, held: order.findIndex((index) => !match.holds[index]) }))
    .map((match) => ({ ...match, held: match.held === -1 ? words.length : match.held }))
    .sort((left, right) => right.held - left.held || right.together - left.together || left.attribute - right.attribute);
}

/** The words in the order in which they are given up, the last first. */
function wordOrder(words: readonly string[], strategy: string, frequency: (index: number) => number): number[] {
  const order = words.map((_, index) => index);
  return strategy === "frequency" ? order.sort((left, right) => frequency(left) - frequency(right)) : order;
}
