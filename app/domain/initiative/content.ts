/** What an author writes about an initiative: names, limits and types, without the schema that reads a form. */
export const kinds = ["initiative", "idea"] as const;
export type Kind = (typeof kinds)[number];
/** The four kinds of solution (domain notes §2). */
export const solutionKinds = ["technical", "management", "operational", "applied_progress"] as const;
export type SolutionKind = (typeof solutionKinds)[number];

/** Characters a field holds, as the database has it. */
export const limits = {
  title: 300,
  summary: 1000,
  long: 20_000,
  linkReason: 300,
  place: 300,
  differenceNote: 2000,
  contribution: 500,
  participants: 50,
} as const;

/** “target:3” or “activity:12”: what of the campaign's plan the initiative serves. */
export type LinkTarget = `${"target" | "activity"}:${number}`;
export interface PlanLink {
  to: LinkTarget;
  reason: string;
}

/** Somebody who took part in the first application and is no author; the day is 'YYYY-MM-DD'. */
export interface Participant {
  fullName: string;
  birthDate: string | null;
  workplace: string;
  jobTitle: string;
  qualification: string;
  /** What they did. */
  contribution: string;
}

/** The content of a draft; the day is 'YYYY-MM-DD', null and empty texts are answers not given yet. */
export interface DraftContent {
  title: string;
  kind: Kind;
  solutionKind: SolutionKind | null;
  fieldSlug: string | null;
  summary: string;
  problem: string;
  purpose: string;
  /** How it differs from the similar initiatives the author was shown. */
  differenceNote: string;
  solution: string;
  novelty: string;
  conditions: string;
  /** According to the authors. */
  benefits: string;
  benefitsByAppliers: string;
  economicEffect: string;
  /** đồng a year. */
  yearlySavingVnd: number | null;
  verifiedByFinance: boolean | null;
  socialEffect: string;
  firstAppliedOn: string | null;
  appliedPlace: string;
  replicationScope: string;
  /** Who paid, where that was not the author. */
  investor: string;
  participants: Participant[];
  links: PlanLink[];
  confidential: string;
}

/** The long answers of the official form. */
export type LongField =
  | "problem"
  | "purpose"
  | "solution"
  | "novelty"
  | "conditions"
  | "benefits"
  | "benefitsByAppliers"
  | "economicEffect"
  | "socialEffect"
  | "replicationScope"
  | "confidential";
