import { findShorthand } from "./shorthand.ts";
import { tokenise, type Token } from "./tokens.ts";

/**
 * The words of an NFC text, each abbreviation followed by what it stands for (“CCHC” → cchc, cải, cách, hành, chính), so that both are found.
 * Words that are not written there stand where their abbreviation stands.
 */
export function spelledOut(text: string): Token[] {
  const tokens = tokenise(text);
  const shorthand = findShorthand(text);
  if (shorthand.length === 0) return tokens;
  const words: Token[] = [];
  let next = 0;
  for (const { start, end, expansions } of shorthand) {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) {
      const token = tokens[next];
      if (token) words.push(token);
      next += 1;
    }
    for (const expansion of expansions) words.push(...tokenise(expansion.normalize("NFC")).map((token) => ({ ...token, start, end })));
  }
  return [...words, ...tokens.slice(next)];
}
