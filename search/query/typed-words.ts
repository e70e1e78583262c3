import { findShorthand, type Shorthand } from "../vietnamese/shorthand.ts";
import { meaningWords } from "../vietnamese/question-words.ts";
import { tokenise, type Token } from "../vietnamese/tokens.ts";

/** A word as it was typed; where it comes from an abbreviation, `start` and `end` are those of the abbreviation. */
export interface TypedWord extends Token {
  text: string;
  isExpanded: boolean;
}

/** Of a question; 300 characters hold at most 150 words, more than this many say nothing new. */
export const mostWords = 24;

const wordsIn = (text: string, at: { start: number; end: number } | null): TypedWord[] =>
  tokenise(text.normalize("NFC")).map((token) => ({
    ...token,
    ...(at && { start: at.start, end: at.end }),
    text: text.normalize("NFC").slice(token.start, token.end),
    isExpanded: at !== null,
  }));

/** Abbreviations and terms in the order they stand; a term holds what is short in it (“AI assistant”). */
const inOrder = (text: string, terms: readonly Shorthand[]): Shorthand[] =>
  [...terms, ...findShorthand(text).filter((short) => !terms.some(({ start, end }) => short.start < end && short.end > start))].sort(
    (left, right) => left.start - right.start,
  );

/**
 * The words of a question: abbreviations spelled out, words of asking (“làm sao để …”) left out. An abbreviation may mean several things: `choose` decides.
 * @param options.terms what is written instead of words of another language
 * @param options.most how many words are kept
 * @param options.choose the index of the meaning, or null to take the abbreviation as it is
 */
export function typedWords(options: { text: string; terms: readonly Shorthand[]; choose: (shorthand: Shorthand) => number | null; most: number }): TypedWord[] {
  const { text, terms, choose, most } = options;
  const plain = wordsIn(text, null);
  const spelled: TypedWord[] = [];
  let next = 0;
  for (const shorthand of inOrder(text, terms)) {
    const chosen = choose(shorthand);
    const expansion = chosen === null ? undefined : shorthand.expansions[chosen];
    if (expansion === undefined) continue;
    for (; next < plain.length && (plain[next]?.start ?? 0) < shorthand.start; next += 1) spelled.push(...plain.slice(next, next + 1));
    for (; next < plain.length && (plain[next]?.start ?? 0) < shorthand.end; next += 1);
    spelled.push(...wordsIn(expansion, shorthand));
  }
  return meaningWords([...spelled, ...plain.slice(next)]).slice(0, most);
}
