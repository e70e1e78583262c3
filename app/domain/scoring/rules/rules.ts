import type { RankBand } from "./rank.ts";

/** How a council's score comes about. Maxima, floors and the pass mark stand in the rubric. */
export interface ScoringRules {
  /**
   * The weight of each criterion by its id, whole numbers in hundredths up to 10000 (150 counts one and a half times); the score is then out of 100,00.
   * Null: a point is a point, and the score is out of the sum of the maxima.
   */
  weights: Readonly<Record<number, number>> | null;
  /** From this number of sheets on, 3 at least, the highest and the lowest are left out of everything; null: every sheet counts. */
  dropFrom: number | null;
  /** What must reach the floor of a criterion: the rounded mean of the sheets that count, or the mark on each of them. */
  floorsOn: "mean" | "each_sheet";
  ranks: readonly RankBand[];
}

/** The rules as they are kept with a rubric; weights are those of its criteria, which all have one or none. */
export function rulesOf(kept: {
  dropFrom: number | null;
  floorsOn: ScoringRules["floorsOn"];
  ranks: readonly RankBand[];
  criteria: readonly { id: number; weight: number | null }[];
}): ScoringRules {
  const { dropFrom, floorsOn, ranks, criteria } = kept;
  const weighed = criteria.flatMap(({ id, weight }) => (weight === null ? [] : [[id, weight] as const]));
  return { weights: weighed.length > 0 ? Object.fromEntries(weighed) : null, dropFrom, floorsOn, ranks };
}

/** The rules of this programme (domain notes §3): the plain mean of all sheets, floors on the mean, five ranks. */
export const programmeRules: ScoringRules = {
  weights: null,
  dropFrom: null,
  floorsOn: "mean",
  ranks: [
    { rank: "excellent", from: 9000 },
    { rank: "good", from: 8000 },
    { rank: "fair", from: 6500 },
    { rank: "passed", from: 5000 },
  ],
};
