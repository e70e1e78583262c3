import { sheetsCopy as copy } from "#app/copy/council-meeting.ts";
import type { Dimension, DimensionAnswer, FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { SubmittedFinding } from "#app/domain/novelty/verdicts.ts";
import type { GivenMark } from "#app/domain/scoring/rubric.ts";

export interface CriterionHead {
  id: number;
  name: string;
  maximum: number;
  floor: number | null;
}

/** What one reviewer handed in; a sheet still awaited is null. */
export interface ReviewerColumn {
  number: number;
  /** Null for viewers who may not know it. */
  name: string | null;
  score: { total: number; commentToAuthor: string; noteToCouncil: string; marks: GivenMark[]; novelty: SubmittedFinding | null } | null;
  feasibility: (Record<Dimension, DimensionAnswer> & { tag: FeasibilityTag; conditions: string; note: string }) | null;
}

/** The head of a reviewer's column. */
export const reviewerName = ({ name, number }: Pick<ReviewerColumn, "name" | "number">): string => name ?? copy.reviewer(number);
