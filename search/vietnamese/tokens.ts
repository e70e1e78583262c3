import { fold, markedKey, syllableKey } from "./fold.ts";

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
const longestNumber = 60;

/** Cuts an NFC text into syllables and numbers; everything else separates. */
export function tokenise(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) => {
    const syllable = match[0].slice(0, longestSyllable);
    const key = syllableKey(syllable);
    if (key === "") return [];
    return [{ start: match.index, end: match.index + match[0].length, key, marked: markedKey(syllable) }];
  });
}

/**
 * Document numbers and codes of a text as one word each: `53-BC/ĐTN`, `53/BC-ĐTN` → `53-bc-dtn`; `SK-2026-0001` → `sk-2026-0001`.
 * Their parts are tokens as well.
 */
export function documentNumbers(text: string): string[] {
  // One run, then its parts: a pattern with both would take quadratic time on a long word.
  const runs = [...text.matchAll(/[\p{L}\p{N}\p{M}\-–/.]+/gu)].map((match) => match[0].split(/[-–/.]/u));
  return runs.flatMap((parts) => {
    const words = parts.filter((part) => part !== "");
    const number = words.join("-");
    return words.length > 1 && number.length <= longestNumber && /\p{N}/u.test(number) ? [fold(number)] : [];
  });
}
