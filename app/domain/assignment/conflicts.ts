/** What people said themselves: that this file concerns them, or ahead that one of its authors or its unit is close to them, or works with them. */
export type DeclaredConflict = "recused" | "declared_relation" | "declared_coworker";

/** Conflicts that the chair may waive in writing; authors are never let through (domain notes §3). */
export const waivableConflicts = ["recused", "declared_relation", "declared_coworker", "same_unit", "superior", "confirmer", "similar_author"] as const;
export type WaivableConflict = (typeof waivableConflicts)[number];

/** Who may not judge a file, and why; each is found in the data. */
export type Conflict = "author" | "coauthor" | WaivableConflict;

export const isWaivable = (conflict: string): conflict is WaivableConflict => (waivableConflicts as readonly string[]).includes(conflict);

export interface Candidate {
  accountId: number;
  unitId: string | null;
}

/** What the file says about the people around it. */
export interface ConflictFacts {
  ownerId: number;
  /** Authors with an account, found by it or by their e-mail address. */
  authorIds: readonly number[];
  /** The file's unit and the unit of every author, as filed and as their accounts say today, with those they came out of or went into. */
  unitIds: readonly string[];
  /** Units above them, without the root. */
  aboveUnitIds: readonly string[];
  /** Officers of those units, and of the ones above them. */
  officerIds: readonly number[];
  /** Officers who confirmed the file for its unit. */
  confirmerIds: readonly number[];
  /** Members of the council who are authors of a file with nearly the same title. */
  similarAuthorIds: readonly number[];
  /** What people declared of this file, its authors or its units. */
  declared: readonly { accountId: number; conflict: DeclaredConflict }[];
  /** What the chair let pass, and has not taken back. */
  waivers: readonly { accountId: number; conflicts: readonly WaivableConflict[] }[];
}

interface Asked {
  candidate: Candidate;
  facts: ConflictFacts;
}

/** All conflicts of a candidate with a file, the gravest first, those that the chair waived among them. */
export function findAllConflicts({ candidate, facts }: Asked): Conflict[] {
  const { accountId, unitId } = candidate;
  const conflicts: Conflict[] = [];
  if (accountId === facts.ownerId) conflicts.push("author");
  else if (facts.authorIds.includes(accountId)) conflicts.push("coauthor");
  for (const one of facts.declared) if (one.accountId === accountId) conflicts.push(one.conflict);
  if (unitId !== null && facts.unitIds.includes(unitId)) conflicts.push("same_unit");
  if ((unitId !== null && facts.aboveUnitIds.includes(unitId)) || facts.officerIds.includes(accountId)) conflicts.push("superior");
  if (facts.confirmerIds.includes(accountId)) conflicts.push("confirmer");
  if (facts.similarAuthorIds.includes(accountId)) conflicts.push("similar_author");
  return conflicts;
}

/** The conflicts that stand: empty where the candidate may judge the file. */
export function findConflicts({ candidate, facts }: Asked): Conflict[] {
  const waived = facts.waivers.filter(({ accountId }) => accountId === candidate.accountId).flatMap(({ conflicts }) => conflicts);
  return findAllConflicts({ candidate, facts }).filter((conflict) => !isWaivable(conflict) || !waived.includes(conflict));
}
