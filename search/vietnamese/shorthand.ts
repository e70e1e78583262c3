import { numberSpans } from "./document-number.ts";
import { placeShorthand, type Shorthand } from "./place-shorthand.ts";
import { bareLetters, looseMeaningsOf, meaningsOf, signedMeaningsOf } from "./shorthand-table.ts";
import { isSyllable } from "./syllable.ts";

export type { Shorthand } from "./place-shorthand.ts";
export { abbreviationsOf } from "./shorthand-table.ts";

// Letters and what stands between the letters of one abbreviation; “TN & TKQ” too.
const runs = /[\p{L}\p{N}\p{M}]+(?:(?:[&./–-]|\s&\s)[\p{L}\p{N}\p{M}]+)*\.?/gu;
const pieces = /[\p{L}\p{N}\p{M}]+/gu;

// Shorter ones are abbreviations only in capitals (domain notes §9): “ct”, “kh”, “sk” are slips or syllables.
const shortestLoose = 3;
const mostPieces = 5;
const longestLetters = 40;
// Two letters that are no abbreviation of anything else, and hardly a slip.
const looseInPairs = new Set(["bv", "sv", "hs", "gv", "dn", "vp"]);

/** Meanings of letters as they are written: capitals first, exactly; then without case and marks, if that cannot be a Vietnamese word. */
function meanings(letters: string): string[] {
  const exact = meaningsOf(letters);
  if (exact.length > 0) return exact;
  const isLoose = letters.length >= shortestLoose || looseInPairs.has(letters) || letters.includes("đ");
  if (!isLoose || !/\p{L}/u.test(letters)) return [];
  const isUpper = letters === letters.toUpperCase();
  if (!isUpper && isSyllable(letters)) return [];
  const marked = meaningsOf(letters.toUpperCase());
  return marked.length > 0 ? marked : looseMeaningsOf(letters);
}

// Texts repeat the same few thousand words, and hardly any is an abbreviation.
const mostKnown = 50_000;
const known = new Map<string, string[]>();

function knownMeanings(letters: string): string[] {
  const found = known.get(letters);
  if (found) return found;
  const expansions = meanings(letters);
  if (known.size < mostKnown && letters.length <= longestLetters) known.set(letters, expansions);
  return expansions;
}

function inRun(run: string, at: number): Shorthand[] {
  if (!/[&./–-]/u.test(run)) {
    const expansions = knownMeanings(run);
    return expansions.length === 0 ? [] : [{ start: at, end: at + run.length, written: run, expansions }];
  }
  const signed = signedMeaningsOf(run);
  if (signed.length > 0) return [{ start: at, end: at + run.length, written: run, expansions: signed }];
  const parts = [...run.matchAll(pieces)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found: Shorthand[] = [];
  for (let first = 0; first < parts.length; first += 1) {
    const start = parts[first]?.start ?? 0;
    for (let last = Math.min(parts.length, first + mostPieces) - 1; last >= first; last -= 1) {
      const end = parts[last]?.end ?? start;
      const written = run.slice(start, end);
      const expansions = knownMeanings(bareLetters(written));
      if (expansions.length === 0) continue;
      found.push({ start: at + start, end: at + end, written, expansions });
      first = last;
      break;
    }
  }
  return found;
}

/** “Q.3” and “ĐA06” look like numbers too. */
const isWhole = (shorthand: Shorthand, number: { start: number; end: number } | undefined) =>
  number !== undefined && shorthand.start <= number.start && shorthand.end >= number.end;

/**
 * Abbreviations and shorthand of an NFC text in the order they stand, none inside another: CCHC, TN&TKQ, TP.HCM, Q.3, “P.” before a name, cchc.
 * HĐ is never HD; two-letter ones count only in capitals, and nothing inside a document number does.
 */
export function findShorthand(text: string): Shorthand[] {
  const letters = [...text.matchAll(runs)].flatMap((match) => inRun(match[0], match.index));
  const all = [...placeShorthand(text), ...letters].sort((left, right) => left.start - right.start || right.end - left.end);
  if (all.length === 0) return [];
  const numbers = numberSpans(text);
  const found: Shorthand[] = [];
  let number = 0;
  for (const shorthand of all) {
    while (number < numbers.length && (numbers[number]?.end ?? 0) <= shorthand.start) number += 1;
    const isInNumber = (numbers[number]?.start ?? Infinity) < shorthand.end && !isWhole(shorthand, numbers[number]);
    if (!isInNumber && shorthand.start >= (found.at(-1)?.end ?? 0)) found.push(shorthand);
  }
  return found;
}
