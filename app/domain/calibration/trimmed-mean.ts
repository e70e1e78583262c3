import { meanOf } from "../scoring/mean.ts";

/** From this many sheets on one high and one low may go (domain notes §3). */
const fewestToTrim = 5;

/** The mean in hundredths without the highest and the lowest total; below five totals the plain mean, null of none. */
export const trimmedMeanOf = (totals: readonly number[]): number | null =>
  meanOf(totals.length < fewestToTrim ? totals : [...totals].sort((left, right) => left - right).slice(1, -1));
