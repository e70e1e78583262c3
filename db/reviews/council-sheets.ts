import { sql } from "kysely";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { Db } from "../client.ts";

/** What one reader handed in for one file; both null until then: a draft never leaves its reader. */
export interface CouncilSheets {
  initiativeId: number;
  reviewerId: number;
  fullName: string;
  /** In hundredths: the total, and the mark of every criterion. */
  score: { total: number; marks: { criterionId: number; mark: number }[] } | null;
  tag: FeasibilityTag | null;
}

/**
 * The sheets of all assignments of a council that have not ended, by file in the order of assignment.
 * Whoever asks leaves out the files of which `initiativePolicy.readSheets` does not let the viewer read the sheets.
 */
export async function findCouncilSheets(options: { db: Db; councilId: number }): Promise<CouncilSheets[]> {
  return (
    options.db
      .selectFrom("reviewAssignment as r")
      .innerJoin("initiative as i", "i.id", "r.initiativeId")
      .innerJoin("account", "account.id", "r.reviewerId")
      .leftJoin("scoreSheet as s", (join) => join.onRef("s.assignmentId", "=", "r.id").on("s.submittedAt", "is not", null))
      .leftJoin("feasibilitySheet as f", (join) => join.onRef("f.assignmentId", "=", "r.id").on("f.submittedAt", "is not", null))
      .select(["r.initiativeId", "r.reviewerId", "account.fullName", "f.tag"])
      .select(
        sql<CouncilSheets["score"]>`case when s.id is not null then jsonb_build_object('total', s.total, 'marks', (
        select jsonb_agg(jsonb_build_object('criterionId', m.criterion_id, 'mark', m.mark)) from score m where m.sheet_id = s.id)) end`.as("score"),
      )
      .where("i.councilId", "=", options.councilId)
      // Another council, to which the file went before, may have judged it by another rubric.
      .where("r.councilId", "=", options.councilId)
      .where("r.endedAt", "is", null)
      .orderBy("r.initiativeId")
      .orderBy("r.id")
      .execute()
  );
}
