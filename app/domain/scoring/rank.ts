/** Ranks are bands of the council's score in hundredths, never places (domain notes §3). */
const ranks = [
  { rank: "excellent", from: 9000 },
  { rank: "good", from: 8000 },
  { rank: "fair", from: 6500 },
  { rank: "passed", from: 5000 },
] as const;

export type Rank = (typeof ranks)[number]["rank"] | "failed";

/** The rank of a score in hundredths. */
export const rankOf = (score: number): Rank => ranks.find(({ from }) => score >= from)?.rank ?? "failed";
