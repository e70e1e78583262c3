import { sql } from "kysely";
import type { Dimension, DimensionAnswer, FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { SubmittedFinding } from "#app/domain/novelty/verdicts.ts";
import type { GivenMark } from "#app/domain/scoring/rubric.ts";
import type { Db } from "../client.ts";

export interface SubmittedScore {
  total: number;
  commentToAuthor: string;
  noteToCouncil: string;
  marks: (GivenMark & { mark: number })[];
  /** Null where the reviewer recorded nothing about novelty. */
  novelty: SubmittedFinding | null;
}

export interface SubmittedFeasibility extends Record<Dimension, DimensionAnswer> {
  tag: FeasibilityTag;
  conditions: string;
  note: string;
}

export interface ReviewerSheets {
  assignmentId: number;
  reviewerId: number;
  fullName: string;
  /** Null until handed in: a draft never leaves its reviewer. */
  score: SubmittedScore | null;
  feasibility: SubmittedFeasibility | null;
}

/** The sheets handed in for a file, by reviewer in the order of assignment, those still awaited as null. Ask only where `initiativePolicy.readSheets` says so. */
export async function findSubmittedSheets(options: { db: Db; initiativeId: number }): Promise<ReviewerSheets[]> {
  return options.db
    .selectFrom("reviewAssignment as r")
    .innerJoin("account", "account.id", "r.reviewerId")
    .leftJoin("scoreSheet as s", (join) => join.onRef("s.assignmentId", "=", "r.id").on("s.submittedAt", "is not", null))
    .leftJoin("feasibilitySheet as f", (join) => join.onRef("f.assignmentId", "=", "r.id").on("f.submittedAt", "is not", null))
    .select([
      "r.id as assignmentId",
      "r.reviewerId",
      "account.fullName",
      sql<SubmittedScore | null>`case when s.id is not null then jsonb_build_object('total', s.total, 'commentToAuthor', s.comment_to_author,
        'noteToCouncil', s.note_to_council, 'novelty', (
          select jsonb_build_object('verdict', n.verdict, 'note', n.note, 'shown', jsonb_array_length(n.shown))
          from novelty_check n where n.assignment_id = r.id order by n.id desc limit 1), 'marks', (
          select jsonb_agg(jsonb_build_object('criterionId', m.criterion_id, 'bandId', m.band_id, 'mark', m.mark, 'note', m.note)) from score m where m.sheet_id = s.id)) end`.as(
        "score",
      ),
      sql<SubmittedFeasibility | null>`case when f.id is not null then jsonb_build_object('tag', f.tag, 'conditions', f.conditions, 'note', f.note,
        'legal', f.legal, 'funding', f.funding, 'staffing', f.staffing, 'technology', f.technology, 'timing', f.timing) end`.as("feasibility"),
    ])
    .where("r.initiativeId", "=", options.initiativeId)
    .where("r.endedAt", "is", null)
    .orderBy("r.id")
    .execute();
}
