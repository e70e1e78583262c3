import type { Kind } from "./content.ts";
import type { Status } from "./states.ts";

/** All that a policy may ask about one initiative; nothing else of it decides who may do what. */
export interface InitiativeFacts {
  id: number;
  code: string | null;
  status: Status;
  kind: Kind;
  campaignId: number;
  ownerId: number;
  /** Every named author with an account, whether they accepted or not: what conflicts of interest count. */
  authorIds: readonly number[];
  /** Those among them who accepted to be an author. */
  acceptedAuthorIds: readonly number[];
  unitId: string;
  councilId: number | null;
  /** Councils of the campaign: their secretaries may take the file while it has no council. */
  campaignCouncilIds: readonly number[];
  /** Who said that the file concerns them and was not let pass by the chair: they have no part in the council's work on it. */
  recusedIds: readonly number[];
  /** Reviewers whose assignment has not ended. */
  reviewers: readonly ReviewerFacts[];
  hasVote: boolean;
  /** The current decision was released: to the public if approved, else to the authors. */
  isPublished: boolean;
  /** It is an idea whose authors asked that it count as an initiative, and nobody has answered yet. */
  asksPromotion: boolean;
  /** It waits for its unit and twice the time for it has passed: the secretaries of the campaign may look at it until the unit acts. */
  isEscalated: boolean;
}

export interface ReviewerFacts {
  accountId: number;
  scoreSubmitted: boolean;
  feasibilitySubmitted: boolean;
}

/** Whether somebody may be told about the council's work on the file: no author, and nobody who recused. */
export const hasNoStake = (file: Pick<InitiativeFacts, "ownerId" | "authorIds" | "recusedIds">, accountId: number): boolean =>
  accountId !== file.ownerId && !file.authorIds.includes(accountId) && !file.recusedIds.includes(accountId);
