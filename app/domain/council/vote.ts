export interface VoteCounts {
  agree: number;
  disagree: number;
  other: number;
  /** All members of the council on that day, those absent too. */
  totalMembers: number;
}

export interface VoteSum extends VoteCounts {
  absent: number;
  /** The smallest number of agreeing members that carries the file. */
  needed: number;
  passes: boolean;
}

/** The rule worked out: at least two thirds of ALL members agree (domain notes §3, from the law). */
export function sumVote(counts: VoteCounts): VoteSum {
  const { agree, disagree, other, totalMembers } = counts;
  const doubled = 2 * totalMembers;
  const needed = (doubled + ((3 - (doubled % 3)) % 3)) / 3;
  return { ...counts, absent: totalMembers - agree - disagree - other, needed, passes: 3 * agree >= doubled };
}

/** A share in hundredths of a per cent, half up: 5 of 7 → 7143. */
export function hundredthsOfPercent({ part, whole }: { part: number; whole: number }): number {
  const doubled = 2 * part * 10000 + whole;
  return (doubled - (doubled % (2 * whole))) / (2 * whole);
}
