import type { Status } from "./states.ts";

/** All that a policy may ask about one initiative; nothing else of it decides who may do what. */
export interface InitiativeFacts {
  id: number;
  code: string | null;
  status: Status;
  campaignId: number;
  ownerId: number;
  authorIds: readonly number[];
  unitId: string;
  councilId: number | null;
  /** Councils of the campaign: their secretaries may take the file while it has no council. */
  campaignCouncilIds: readonly number[];
  /** Reviewers whose assignment has not ended. */
  reviewers: readonly ReviewerFacts[];
  hasVote: boolean;
  /** The current decision was released: to the public if approved, else to the authors. */
  isPublished: boolean;
}

export interface ReviewerFacts {
  accountId: number;
  scoreSubmitted: boolean;
  feasibilitySubmitted: boolean;
}
