import { textParts, type DocumentWords, type TextPart } from "../document-words.ts";

/** The lines of a stream: the parts of a document, then its numbers. */
export const lines = [...textParts, "numbers"] as const;
export type Line = (typeof lines)[number];

/** Separates people and names, so that no two of them read as neighbours. */
export const gap = "|";

/**
 * A document as the ranker reads it: a line for each part, of the marked keys of its words in their order, abbreviations followed by what they stand for.
 * Ready to be cut at spaces, as hundreds of them are read for one question.
 */
export function streamsOf(document: DocumentWords): string {
  const joined = (part: TextPart) => document.parts[part].map((words) => words.map(({ key, marked }) => marked ?? key).join(" ")).join(` ${gap} `);
  return lines.map((line) => (line === "numbers" ? document.numbers.join(" ") : joined(line))).join("\n");
}
