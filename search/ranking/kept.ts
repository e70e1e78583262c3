import type { Ranked } from "./rank.ts";

/** Answers below this share of the best one are left out, unless they hold all that was asked. */
const leastShare = 0.2;
/** The first few are shown with less: who seeks one may well want its relatives. */
const relatives = 10;
const relativeShare = 0.06;
const whole = 0.95;
/** Below this the best answer does not match well. */
export const leastConfidence = 0.5;
/** Below this there is nothing to offer: the question shares no more than stray syllables with any document. */
const nothing = 0.2;

/** Of ranked documents those that are worth showing, and whether they match well. */
export function keptOf(ranked: readonly Ranked[]): { kept: Ranked[]; lowConfidence: boolean } {
  const best = ranked[0];
  const confidence = Math.max(0, ...ranked.slice(0, 5).map((one) => one.confidence));
  if (!best || confidence < nothing) return { kept: [], lowConfidence: true };
  return {
    kept: ranked.filter((one, index) => one.confidence >= whole || one.score >= (index < relatives ? relativeShare : leastShare) * best.score),
    lowConfidence: confidence < leastConfidence,
  };
}
