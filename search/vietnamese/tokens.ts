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

/** The keys of one syllable of an NFC text. */
export function keysOf(syllable: string): { key: string; marked: string | null } {
  const found = known.get(syllable);
  if (found) return found;
  const letters = narrow(visible(syllable)).normalize("NFC");
  const keys = { key: syllableKey(letters), marked: markedKey(letters) };
  if (known.size < mostKnown) known.set(syllable, keys);
  return keys;
}

// With signs inside a word that nobody sees: soft hyphens, zero-width spaces.
const inside = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const planeSize = 0x10000;
const insideOf = new Uint8Array(planeSize);
for (let code = 0; code < planeSize; code += 1) insideOf[code] = inside.test(String.fromCharCode(code)) ? 1 : 0;

/** Calls `each` with the beginning and the end of every syllable and number of a text. Letters of other planes separate, as signs do. */
export function eachSyllable(text: string, each: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const isInside = insideOf[text.charCodeAt(at)] === 1;
    if (isInside && start < 0) start = at;
    if (isInside || start < 0) continue;
    each(start, at);
    start = -1;
  }
  if (start >= 0) each(start, text.length);
}

/** Cuts an NFC text into syllables and numbers; everything else separates. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  eachSyllable(text, (start, end) => {
    const { key, marked } = keysOf(text.slice(start, Math.min(end, start + longestSyllable)));
    if (key !== "") tokens.push({ start, end, key, marked });
  });
  return tokens;
}
