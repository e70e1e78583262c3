import type { FeasibilityTag } from "../feasibility/tags.ts";
import type { Outcome } from "../initiative/states.ts";
import type { ReleaseState } from "./release-policy.ts";

/** One file of a release: the decision on the list, and how the file stands now. */
export interface ListedDecision {
  decisionId: number;
  /** The decision in force now; null where the council took the file back and has not decided anew. */
  currentDecisionId: number | null;
  isPublished: boolean;
}

/** Why a file on the list can no longer be released as it was listed. */
export type ReleaseChange = "published" | "reopened" | "decided_anew";

/** What changed about a file since it was put on the list, or null. */
export function changeOf({ decisionId, currentDecisionId, isPublished }: ListedDecision): ReleaseChange | null {
  if (isPublished) return "published";
  if (currentDecisionId === null) return "reopened";
  return currentDecisionId === decisionId ? null : "decided_anew";
}

/** As `changeOf`, for the page of a release: once it is signed or given up, what comes later is no change of the list. */
export const changeWhileOpen = ({ state, ...file }: ListedDecision & { state: ReleaseState }): ReleaseChange | null =>
  state === "draft" || state === "presented" ? changeOf(file) : null;

/** The decision in force now, in two words; null where there is none. */
export const judgementNow = ({ currentOutcome, currentFeasibility }: { currentOutcome: Outcome | null; currentFeasibility: FeasibilityTag | null }) =>
  currentOutcome && currentFeasibility ? { outcome: currentOutcome, feasibility: currentFeasibility } : null;
