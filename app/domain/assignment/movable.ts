import type { Actor } from "../access/actor.ts";
import type { InitiativeFacts } from "../initiative/facts.ts";
import { initiativePolicy } from "../initiative/policy.ts";
import { isComplete, owesSheets } from "./progress.ts";

/**
 * Whether the secretary may take the file from this reviewer: nothing of theirs is in. Of a file of which the secretary owes a sheet the answer would tell
 * what others have handed in, so there they may only give up their own.
 */
export function isMovable(options: { actor: Actor; file: InitiativeFacts; reviewerId: number }): boolean {
  const { actor, file, reviewerId } = options;
  const reviewer = file.reviewers.find(({ accountId }) => accountId === reviewerId);
  if (!reviewer || reviewer.scoreSubmitted || reviewer.feasibilitySubmitted) return false;
  return initiativePolicy.assign(actor, file) && (reviewerId === actor.accountId || !owesSheets({ accountId: actor.accountId, file }));
}

/** Without this reviewer all sheets of the file are in. */
export const isCompleteWithout = (file: InitiativeFacts, reviewerId: number): boolean =>
  isComplete({ reviewers: file.reviewers.filter(({ accountId }) => accountId !== reviewerId) });
