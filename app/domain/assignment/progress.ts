import type { InitiativeFacts, ReviewerFacts } from "../initiative/facts.ts";

const hasFinished = (reviewer: ReviewerFacts) => reviewer.scoreSubmitted && reviewer.feasibilitySubmitted;

/** How many reviewers have handed in both sheets, of how many. Shown only to whom `initiativePolicy.readSheets` lets. */
export function countFinished(file: Pick<InitiativeFacts, "reviewers">): { finished: number; assigned: number } {
  return { finished: file.reviewers.filter(hasFinished).length, assigned: file.reviewers.length };
}

/** Everybody who has the file handed in both sheets, and somebody has it. */
export const isComplete = (file: Pick<InitiativeFacts, "reviewers">): boolean => file.reviewers.length > 0 && file.reviewers.every(hasFinished);

/** The person has the file and still owes one of its sheets: the seal holds for them (domain notes §3). */
export const owesSheets = (options: { accountId: number; file: Pick<InitiativeFacts, "reviewers"> }): boolean =>
  options.file.reviewers.some((reviewer) => reviewer.accountId === options.accountId && !hasFinished(reviewer));
