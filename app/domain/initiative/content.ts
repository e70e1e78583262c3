/** What an author writes about an initiative: names, limits and types, without the schema that reads a form. */
export const kinds = ["initiative", "idea"] as const;
export type Kind = (typeof kinds)[number];
/** The four kinds of solution (domain notes §2). */
export const solutionKinds = ["technical", "management", "operational", "applied_progress"] as const;
export type SolutionKind = (typeof solutionKinds)[number];

/** Characters a field holds, as the database has it. */
export const limits = { title: 300, summary: 1000, long: 20_000, linkReason: 300 } as const;

/** “target:3” or “activity:12”: what of the campaign's plan the initiative serves. */
export type LinkTarget = `${"target" | "activity"}:${number}`;
export interface PlanLink {
  to: LinkTarget;
  reason: string;
}

/** The content of a draft; the day is 'YYYY-MM-DD', null and empty texts are answers not given yet. */
export interface DraftContent {
  title: string;
  kind: Kind;
  solutionKind: SolutionKind | null;
  fieldSlug: string | null;
  summary: string;
  problem: string;
  solution: string;
  novelty: string;
  benefits: string;
  conditions: string;
  confidential: string;
  firstAppliedOn: string | null;
  links: PlanLink[];
}

/** The long answers of the official form. */
export type LongField = "problem" | "solution" | "novelty" | "benefits" | "conditions" | "confidential";
