import type { ContentField } from "#app/domain/initiative/draft-differences.ts";

/** The long answers of a file, in the order of the form. */
export const longAnswers = [
  "summary",
  "problem",
  "purpose",
  "solution",
  "novelty",
  "differenceNote",
  "conditions",
  "benefits",
  "benefitsByAppliers",
  "economicEffect",
  "socialEffect",
  "appliedPlace",
  "replicationScope",
] as const satisfies readonly ContentField[];

export type LongAnswer = (typeof longAnswers)[number];

/** Where an answer stands on the page. */
export const partId = (part: LongAnswer): string => `phan-${part}`;
