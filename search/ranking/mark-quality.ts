import type { Weights } from "./weights.ts";

const toneOf = (key: string): string => /\^[1-5]$/u.exec(key)?.[0] ?? "";
const lettersOf = (key: string): string => key.replace(/\^[1-5]$/u, "");

/**
 * How well a word with marks answers the marks that were meant (domain notes §9: bản ≠ bán ≠ bàn), from 0 to 1.
 * @param options.meant marked key of the question; null where any marks will do
 * @param options.found marked key of the document
 * @param options.folded their common letters without marks
 */
export function markQuality(options: { meant: string | null; found: string; folded: string; weights: Weights }): number {
  const { meant, found, folded, weights } = options;
  if (meant === null || meant === found) return 1;
  if (meant === folded) return weights.addedMarks;
  if (found === folded) return weights.missingMarks;
  if (lettersOf(meant) !== lettersOf(found)) return weights.otherLetters;
  const tones = new Set([toneOf(meant), toneOf(found)]);
  return tones.has("^3") && tones.has("^4") ? weights.hoiNga : weights.toneOnly;
}
