import { findShorthand, type Shorthand } from "../vietnamese/shorthand.ts";
import { meaningWords } from "../vietnamese/question-words.ts";
import { tokenise, type Token } from "../vietnamese/tokens.ts";

/** A word as it was typed; where it comes from an abbreviation, `start` and `end` are those of the abbreviation. */
export interface TypedWord extends Token {
  text: string;
  isExpanded: boolean;
}

// 300 characters hold at most 150 words; more than this many say nothing new.
const mostWords = 24;

const wordsIn = (text: string, at: { start: number; end: number } | null): TypedWord[] =>
  tokenise(text.normalize("NFC")).map((token) => ({
    ...token,
    ...(at && { start: at.start, end: at.end }),
    text: text.normalize("NFC").slice(token.start, token.end),
    isExpanded: at !== null,
  }));

/**
 * The words of a question: abbreviations spelled out, words of asking (“làm sao để …”) left out. An abbreviation may mean several things: `choose` decides.
 * @param options.choose the index of the meaning, or null to take the abbreviation as it is
 */
export function typedWords(options: { text: string; choose: (shorthand: Shorthand) => number | null }): TypedWord[] {
  const { text, choose } = options;
  const plain = wordsIn(text, null);
  const spelled: TypedWord[] = [];
  let next = 0;
  for (const shorthand of findShorthand(text)) {
    const chosen = choose(shorthand);
    const expansion = chosen === null ? undefined : shorthand.expansions[chosen];
    if (expansion === undefined) continue;
    for (; next < plain.length && (plain[next]?.start ?? 0) < shorthand.start; next += 1) spelled.push(...plain.slice(next, next + 1));
    for (; next < plain.length && (plain[next]?.start ?? 0) < shorthand.end; next += 1);
    spelled.push(...wordsIn(expansion, shorthand));
  }
  return meaningWords([...spelled, ...plain.slice(next)]).slice(0, mostWords);
}
