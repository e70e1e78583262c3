/** Who may not judge a file, and why (domain notes §3); each is found in the data and cannot be waved through. */
export type Conflict = "author" | "coauthor" | "same_unit" | "confirmer";

export interface Candidate {
  accountId: number;
  unitId: string | null;
}

/** What the file says about the people around it. */
export interface ConflictFacts {
  ownerId: number;
  /** Authors with an account, found by it or by their e-mail address. */
  authorIds: readonly number[];
  /** The file's unit and the unit of every author, as filed and as their accounts say today. */
  unitIds: readonly string[];
  /** Officers who confirmed the file for its unit. */
  confirmerIds: readonly number[];
}

/** All conflicts of a candidate with a file, the gravest first; empty where they may judge it. */
export function findConflicts(options: { candidate: Candidate; facts: ConflictFacts }): Conflict[] {
  const { candidate, facts } = options;
  const conflicts: Conflict[] = [];
  if (candidate.accountId === facts.ownerId) conflicts.push("author");
  else if (facts.authorIds.includes(candidate.accountId)) conflicts.push("coauthor");
  if (candidate.unitId !== null && facts.unitIds.includes(candidate.unitId)) conflicts.push("same_unit");
  if (facts.confirmerIds.includes(candidate.accountId)) conflicts.push("confirmer");
  return conflicts;
}
