import { isOpposed, type FeasibilityTag } from "../feasibility/tags.ts";
import { rangeOf } from "./mean.ts";

/** From this range of totals on (hundredths) the reviewers disagree: 20,00 points. */
export const disagreementRange = 2000;

export interface Disagreement {
  /** The range of totals, where it is wide enough to be one. */
  range: number | null;
  opposedFeasibility: boolean;
}

/** Whether the reviewers disagree and why; null where they do not (domain notes §3: a wide range, or opposite feasibility). */
export function findDisagreement(options: { totals: readonly number[]; tags: readonly FeasibilityTag[] }): Disagreement | null {
  const range = rangeOf(options.totals);
  const isWide = range !== null && range >= disagreementRange;
  const opposedFeasibility = isOpposed(options.tags);
  return isWide || opposedFeasibility ? { range: isWide ? range : null, opposedFeasibility } : null;
}
