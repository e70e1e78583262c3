import type { Outcome } from "../initiative/states.ts";

/** What the board should know of a file before it puts it on a list. */
export interface CandidateFacts {
  outcome: Outcome;
  /** Authors who have not agreed to be named in public. */
  unnamed: number;
  /** The council's vote carried the file; null where there is none. */
  votePasses: boolean | null;
  isOverridden: boolean;
  hasMinorityView: boolean;
  /** It was published before and taken back. */
  wasTakenBack: boolean;
  /** It is on another list that waits for its signature. */
  waitsElsewhere: boolean;
}

/** The first keeps a file off the list; the others are told. */
export const releaseRemarks = ["waits_elsewhere", "vote_lost", "names_missing", "overridden", "minority", "taken_back"] as const;
export type ReleaseRemark = (typeof releaseRemarks)[number];

const applies: Record<ReleaseRemark, (file: CandidateFacts) => boolean> = {
  waits_elsewhere: (file) => file.waitsElsewhere,
  vote_lost: (file) => file.outcome === "approved" && file.votePasses === false,
  names_missing: (file) => file.outcome === "approved" && file.unnamed > 0,
  overridden: (file) => file.isOverridden,
  minority: (file) => file.hasMinorityView,
  taken_back: (file) => file.wasTakenBack,
};

export const remarksOn = (file: CandidateFacts): ReleaseRemark[] => releaseRemarks.filter((remark) => applies[remark](file));

/** May be put on a list now. */
export const mayBeListed = (file: CandidateFacts): boolean => !applies.waits_elsewhere(file);
