export const paperContentColumns = [
  "title",
  "kind",
  "solutionKind",
  "fieldSlug",
  "summary",
  "problem",
  "purpose",
  "solution",
  "novelty",
  "conditions",
  "benefits",
  "benefitsByAppliers",
  "economicEffect",
  "socialEffect",
  "firstAppliedOn",
  "appliedPlace",
  "replicationScope",
  "canBeReplicated",
  "documentNumber",
] as const;

export const authorNumbers = [1, 2, 3, 4, 5] as const;
export type AuthorNumber = (typeof authorNumbers)[number];
export type AuthorColumn = `${"name" | "email" | "share"}${AuthorNumber}`;
export type PaperColumn = (typeof paperContentColumns)[number] | AuthorColumn;

/** The columns of a sheet of papers, in the order of the template. */
export const paperColumns: readonly PaperColumn[] = [
  ...paperContentColumns,
  ...authorNumbers.flatMap((number): AuthorColumn[] => [`name${number}`, `email${number}`, `share${number}`]),
];

export const requiredPaperColumns = [
  "title",
  "solutionKind",
  "fieldSlug",
  "summary",
  "problem",
  "solution",
  "novelty",
  "benefits",
  "firstAppliedOn",
  "canBeReplicated",
  "name1",
  "email1",
  "share1",
] as const satisfies readonly PaperColumn[];
