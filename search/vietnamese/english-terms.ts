import { englishTable } from "./english-table.ts";
import { fold } from "./fold.ts";
import type { Shorthand } from "./place-shorthand.ts";
import { tokenise } from "./tokens.ts";

const meanings = new Map(englishTable.map(([term, ...expansions]) => [term, expansions]));
const longestTerm = Math.max(...[...meanings.keys()].map((term) => term.split(" ").length));

/** The last word of a term in the plural: alerts, sensors. */
const singular = (words: string): string | null => (/[^s]s$/u.test(words) ? words.slice(0, -1) : null);

const meaningsOf = (words: string): string[] => meanings.get(words) ?? meanings.get(singular(words) ?? "") ?? [];

/**
 * Terms of English in an NFC text with what they are called in Vietnamese, the longest that stands at each place: “qr code” → mã qr.
 * Words with marks are none.
 */
export function englishTermsIn(text: string): Shorthand[] {
  const tokens = tokenise(text);
  const found: Shorthand[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(longestTerm, tokens.length - at); length > 0; length -= 1) {
      const words = tokens.slice(at, at + length);
      const [first, last] = [words[0], words.at(-1)];
      const isPlain = words.every(({ marked }) => marked === null);
      const expansions = isPlain && first && last ? meaningsOf(words.map(({ start, end }) => fold(text.slice(start, end))).join(" ")) : [];
      if (!first || !last || expansions.length === 0) continue;
      found.push({ start: first.start, end: last.end, written: text.slice(first.start, last.end), expansions });
      at += length - 1;
      break;
    }
  }
  return found;
}
