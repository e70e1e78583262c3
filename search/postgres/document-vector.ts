import { documentNumbers, tokenise } from "../vietnamese/tokens.ts";
import { exactPair, markedLexeme, numberLexeme, pair, quoted } from "./lexemes.ts";

export interface WeightedText {
  text: string;
  /** A title, B summary, C the rest. */
  weight: "A" | "B" | "C";
}

// Limits of the tsvector type.
const highestPosition = 16_383;
const mostPositions = 255;

/** The words of a document as the text of a `tsvector`: folded syllables, marked ones, neighbours as pairs, document numbers. Texts are NFC. */
export function documentVector(texts: readonly WeightedText[]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  const put = (lexeme: string, weight: string) => {
    const known = places.get(lexeme) ?? [];
    if (known.length < mostPositions) places.set(lexeme, [...known, `${Math.min(position, highestPosition)}${weight}`]);
  };
  for (const { text, weight } of texts) {
    const tokens = tokenise(text);
    tokens.forEach((token, index) => {
      position += 1;
      put(token.key, weight);
      if (token.marked) put(markedLexeme(token), weight);
      const next = tokens[index + 1];
      if (!next) return;
      put(pair(token, next), weight);
      if (token.marked ?? next.marked) put(exactPair(token, next), weight);
    });
    for (const number of documentNumbers(text)) put(numberLexeme(number), weight);
  }
  return [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(",")}`).join(" ");
}
