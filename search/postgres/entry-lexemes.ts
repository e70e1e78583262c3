import { textParts, type DocumentWords } from "../document-words.ts";
import type { Token } from "../vietnamese/tokens.ts";
import { exactPair, markedLexeme, numberLexeme, pair, quoted, wholeLexeme } from "./lexemes.ts";

function put(lexemes: Set<string>, tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    lexemes.add(token.key);
    if (token.marked) lexemes.add(markedLexeme(token));
    const next = tokens[index + 1];
    if (next) lexemes.add(pair(token, next));
  });
}

/** What a title is found by besides its words: neighbours with their marks, and the whole of it. */
function putTitle(lexemes: Set<string>, tokens: readonly Token[]): void {
  put(lexemes, tokens);
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next && (token.marked ?? next.marked)) lexemes.add(exactPair(token, next));
  });
  lexemes.add(wholeLexeme(tokens));
}

const vector = (lexemes: Set<string>): string =>
  [...lexemes]
    .filter((lexeme) => lexeme !== "")
    .map(quoted)
    .join(" ");

/**
 * The lexemes of a document as texts of `tsvector` values: folded syllables, marked ones, neighbours as pairs, document numbers.
 * Without positions: PostgreSQL finds, `ranking` ranks.
 */
export function entryLexemes(document: DocumentWords): { title: string; all: string } {
  const title = new Set<string>();
  const all = new Set<string>();
  putTitle(title, document.parts.title.flat());
  for (const part of textParts) for (const tokens of document.parts[part]) put(all, tokens);
  for (const number of document.numbers) {
    all.add(numberLexeme(number));
    for (const piece of number.split("-")) all.add(piece);
  }
  for (const number of document.titleNumbers) title.add(numberLexeme(number));
  return { title: vector(title), all: vector(all) };
}
