import type { SearchDocument } from "./types.ts";
import { spelledOut } from "./vietnamese/spelled-out.ts";
import { numberKeys } from "./vietnamese/document-number.ts";
import type { Token } from "./vietnamese/tokens.ts";

/** The parts of a document that are searched, in the order in which they are kept. */
export const textParts = ["title", "summary", "body", "authors", "unit", "field"] as const;
export type TextPart = (typeof textParts)[number];

/** The words of a document, for every text of each part, and its document numbers and code: whole, and the parts that somebody may remember. */
export interface DocumentWords {
  parts: Record<TextPart, Token[][]>;
  numbers: string[];
  titleNumbers: string[];
}

/** Cuts a document into words, once for all that is made of them. */
export function documentWords(document: SearchDocument): DocumentWords {
  const words = (texts: readonly string[]) => texts.map((text) => spelledOut(text.normalize("NFC")));
  const numbers = (texts: readonly string[]) => {
    const { whole, parts } = numberKeys(texts.join("\n").normalize("NFC"));
    return [...new Set([...whole, ...parts])];
  };
  return {
    parts: {
      title: words([document.title]),
      summary: words([document.summary]),
      body: words(document.body),
      authors: words(document.authors),
      unit: words(document.unit.names),
      field: words([document.field.name]),
    },
    numbers: numbers([document.code, document.title, document.summary, ...document.body]),
    titleNumbers: numbers([document.code, document.title]),
  };
}
