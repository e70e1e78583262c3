import { findRank, type Rank, type RankBand } from "../scoring/rules/rank.ts";

/** What the authors and the unit of a file read of its score once the result is released: the score, its rank alone, or nothing. The campaign says which. */
export const scoreSummaries = ["total", "rank", "none"] as const;
export type ScoreSummary = (typeof scoreSummaries)[number];

/** The score of a decision in hundredths: worked out from the sheets, and where the chair set another one, that with its reason. */
export interface DecidedScore {
  score: number | null;
  overriddenScore: number | null;
  overrideReason: string;
}

/**
 * Of the score as much as the campaign shows; of an override, which tells marks, only together with the score.
 * @param options.ranks of the rubric by which the council judged
 */
export function summarizeScore(options: { decided: DecidedScore; summary: ScoreSummary; ranks: readonly RankBand[] }): DecidedScore & { rank: Rank | null } {
  const { decided, summary, ranks } = options;
  if (summary === "total") return { score: decided.score, overriddenScore: decided.overriddenScore, overrideReason: decided.overrideReason, rank: null };
  const final = decided.overriddenScore ?? decided.score;
  const rank = summary === "rank" && final !== null ? findRank({ score: final, bands: ranks }).rank : null;
  return { score: null, overriddenScore: null, overrideReason: "", rank };
}
