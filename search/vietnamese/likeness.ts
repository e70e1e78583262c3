import { tokenise } from "./tokens.ts";

/** What two texts are compared by: an initiative's name and summary. */
export interface ComparedText {
  title: string;
  summary: string;
}

/** Weight of a term of the title; one of the summary weighs 1. */
const titleWeight = 3;

/**
 * The terms of a text with their weights: folded syllables and pairs of neighbours, as most Vietnamese words have two syllables.
 * A pair says twice as much as a syllable.
 */
export function comparedTerms(text: ComparedText): Map<string, number> {
  const terms = new Map<string, number>();
  const put = (term: string, weight: number) => terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  for (const [part, weight] of [
    [text.title, titleWeight],
    [text.summary, 1],
  ] as const) {
    const keys = tokenise(part.normalize("NFC")).map((token) => token.key);
    keys.forEach((key, index) => {
      put(key, weight);
      const next = keys[index + 1];
      if (next !== undefined) put(`${key}_${next}`, 2 * weight);
    });
  }
  return terms;
}

/**
 * How alike two sets of terms are, from 0 (nothing in common) to 1 (the same): the weighted Dice coefficient.
 * @param options.rarity how much a term tells; common ones little
 */
export function likeness(options: { left: Map<string, number>; right: Map<string, number>; rarity: (term: string) => number }): number {
  const { left, right, rarity } = options;
  const sum = (terms: Map<string, number>) => [...terms].reduce((total, [term, weight]) => total + weight * rarity(term), 0);
  const whole = sum(left) + sum(right);
  if (whole === 0) return 0;
  const shared = [...left].reduce((total, [term, weight]) => total + (weight + (right.get(term) ?? -weight)) * rarity(term), 0);
  return shared / whole;
}
