import { sql } from "kysely";
import type { Db } from "../client.ts";
import { lastFinding } from "./novelty.ts";

/** The version that lay there when the reviewer was assigned: what they judge. A file that is sent again ends its assignments. */
export interface JudgedVersion {
  number: number;
  sentAt: string;
}

/** The reviewer's own assignment to a file, unless it ended: the door to their two sheets. */
export async function findOwnAssignment(options: { db: Db; initiativeId: number; reviewerId: number }) {
  return options.db
    .selectFrom("reviewAssignment")
    .select(["id", "dueOn", "councilId"])
    .select(
      sql<JudgedVersion | null>`(
        select jsonb_build_object('number', v.number, 'sentAt', v.submitted_at) from initiative_version v
        where v.initiative_id = review_assignment.initiative_id and v.submitted_at <= review_assignment.assigned_at order by v.number desc limit 1)`.as(
        "judged",
      ),
    )
    .select(lastFinding("reviewAssignment.id").as("novelty"))
    .where("initiativeId", "=", options.initiativeId)
    .where("reviewerId", "=", options.reviewerId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
}
