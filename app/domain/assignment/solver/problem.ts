/** Two rules on who reads a file; with both, each takes a reader of its own unless only one place is left for the two. */
export interface SideRules {
  /** At least one reader from outside the branch of the file's unit. */
  oneFromOutside: boolean;
  /** At least one reader of chair class. */
  oneChairClass: boolean;
}

export interface FileToRead {
  id: string;
  /** Readers wanted, those locked included. */
  readers: number;
  branchId: string;
}

export interface Reviewer {
  id: string;
  /** Most files at one time, those already carried and those locked included. */
  capacity: number;
  /** Files already carried that are no part of this plan. */
  load: number;
  branchId: string;
  isChairClass: boolean;
}

export interface Pair {
  fileId: string;
  reviewerId: string;
}

export interface AssignmentProblem {
  files: readonly FileToRead[];
  reviewers: readonly Reviewer[];
  /** Affinity 0 to 100, whole numbers, of every pair that has one; the others count as 0. */
  affinities: readonly (Pair & { affinity: number })[];
  /** Conflicts: pairs that may not be. */
  blocked: readonly Pair[];
  /** Pairs that stay whatever they cost; they must be neither blocked nor beyond the readers wanted. */
  locked: readonly Pair[];
  /** Pairs of the plan before, dear to change. */
  previous: readonly Pair[];
  rules: SideRules;
  /** What a reviewer's n-th file costs more than the one before, in points of affinity. */
  evenness: number;
  /** What it costs to give up a pair of the plan before, in points of affinity. */
  changeCost: number;
}

export interface PlannedPair extends Pair {
  affinity: number;
  origin: "locked" | "kept" | "new";
  /** The reviewer's load in the whole plan, and the points of it the last file cost. */
  reviewerLoad: number;
  lastLoadCost: number;
}

/**
 * Why a file lacks readers, and what would free it. `capacity`: one place more at any one reviewer named (exact, by the residual graph).
 * The others: the end of the conflict or lock of one reviewer named, who needs room of their own. `locked`: locked pairs fill all places of
 * the file and break a rule; nobody is missing then.
 */
export type Shortage =
  | { constraint: "capacity"; morePlacesAt: string[] }
  | { constraint: "conflicts"; candidates: number; unblockAnyOf: string[] }
  | { constraint: "outside" | "chair_class"; unblockAnyOf: string[] }
  | { constraint: "locked"; unlockAnyOf: string[] };

export interface AssignmentPlan {
  pairs: PlannedPair[];
  /** Loads before this plan (locked pairs not counted) and after it, by reviewer id. */
  loads: { reviewerId: string; before: number; after: number; capacity: number }[];
  /** Pairs against the plan before. */
  changes: { added: Pair[]; dropped: Pair[] };
  unmet: { fileId: string; missing: number; shortages: Shortage[] }[];
  /** Sum over the pairs that are not locked of (100 − affinity) less the change cost of kept ones, and of the load costs. */
  cost: number;
}
