export type Rank = "excellent" | "good" | "fair" | "passed" | "failed";

/** A rank is a band of scores in hundredths, never a place (domain notes §3); it ends where the next higher one begins. */
export interface RankBand {
  rank: Rank;
  from: number;
}

/** The band a score fell into: from `from` (null: from nothing) to below `below` (null: up to full marks). */
export interface FoundRank {
  rank: Rank;
  from: number | null;
  below: number | null;
}

/** The rank of a score in hundredths; what lies below every band has failed. The order of the bands does not matter. */
export function findRank(options: { score: number; bands: readonly RankBand[] }): FoundRank {
  const { score, bands } = options;
  const ascending = [...bands].sort((one, other) => one.from - other.from);
  const reached = ascending.findLast(({ from }) => score >= from);
  return { rank: reached?.rank ?? "failed", from: reached?.from ?? null, below: ascending.find(({ from }) => score < from)?.from ?? null };
}
