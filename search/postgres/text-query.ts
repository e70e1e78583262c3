import { documentNumbers, tokenise, type Token } from "../vietnamese/tokens.ts";
import { exactPair, markedLexeme, numberLexeme, pair, quoted } from "./lexemes.ts";

/** What a person typed, as the texts of `tsquery` values. Each tier after `match` only ranks. */
export interface TextQuery {
  tokens: Token[];
  /** All syllables, folded: what a hit must hold. */
  match: string;
  /** From the heaviest: each tier weighs more than all below it together. */
  tiers: string[];
}

// 300 characters hold at most 150 words; more than this many say nothing new.
const mostTokens = 32;

const all = (lexemes: readonly string[], weight = ""): string => [...new Set(lexemes)].map((lexeme) => `${quoted(lexeme)}${weight}`).join(" & ");

/**
 * Order of the domain notes §9: a document number whole, marks exactly as typed (title before body), then folded in the title, then folded side by side.
 * @returns null where the text holds no word
 */
export function textQuery(text: string): TextQuery | null {
  const tokens = tokenise(text.normalize("NFC")).slice(0, mostTokens);
  if (tokens.length === 0) return null;
  const neighbours = tokens.slice(1).map((token, index) => [tokens[index] ?? token, token] as const);
  const keys = tokens.map((token) => token.key);
  const phrase = neighbours.length > 0 ? neighbours.map(([left, right]) => pair(left, right)) : keys;
  const marked = tokens.filter((token) => token.marked).map(markedLexeme);
  const exactPhrase = neighbours.map(([left, right]) => ((left.marked ?? right.marked) ? exactPair(left, right) : pair(left, right)));
  const exact = marked.length === 0 ? phrase : neighbours.length > 0 ? exactPhrase : marked;
  const numbers = documentNumbers(text.normalize("NFC")).map(numberLexeme);
  const tiers = [
    all(numbers.length > 0 ? numbers : keys),
    all(exact, ":A"),
    all(exact),
    all(marked.length > 0 ? marked : keys),
    all(phrase, ":A"),
    all(keys, ":A"),
    all(phrase),
  ];
  return { tokens, match: all(keys), tiers };
}
