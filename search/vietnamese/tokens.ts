import { narrow, visible } from "./clean-text.ts";
import { markedKey, syllableKey } from "./fold.ts";

/** A syllable or number of a text. */
export interface Token {
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Folded. */
  key: string;
  /** With its marks; null where it has none. */
  marked: string | null;
}

// Longer runs are noise (hashes, pasted data) and would break the limit of a lexeme.
const longestSyllable = 40;

// Texts repeat the same few thousand syllables: what was folded once need not be folded again.
const mostKnown = 50_000;
const known = new Map<string, { key: string; marked: string | null }>();

function keysOf(syllable: string): { key: string; marked: string | null } {
  const found = known.get(syllable);
  if (found) return found;
  const letters = narrow(visible(syllable)).normalize("NFC");
  const keys = { key: syllableKey(letters), marked: markedKey(letters) };
  if (known.size < mostKnown) known.set(syllable, keys);
  return keys;
}

// With signs inside a word that nobody sees: soft hyphens, zero-width spaces.
const runs = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;

/** Cuts an NFC text into syllables and numbers; everything else separates. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(runs)) {
    const { key, marked } = keysOf(match[0].slice(0, longestSyllable));
    if (key !== "") tokens.push({ start: match.index, end: match.index + match[0].length, key, marked });
  }
  return tokens;
}
