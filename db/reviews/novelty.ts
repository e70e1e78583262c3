import { sql } from "kysely";
import type { NoveltyFinding, ShownFile } from "#app/domain/novelty/verdicts.ts";
import type { Db } from "../client.ts";

export interface StoredFinding extends NoveltyFinding {
  shown: ShownFile[];
  /** ISO instant. */
  checkedAt: string;
}

/** The last finding of an assignment, as a column; null for none. */
export const lastFinding = (assignmentId: string) => sql<StoredFinding | null>`(
  select jsonb_build_object('verdict', n.verdict, 'note', n.note, 'shown', n.shown, 'checkedAt', n.checked_at)
  from novelty_check n where n.assignment_id = ${sql.ref(assignmentId)} order by n.id desc limit 1)`;

/** What the reader compares, with what they found last. */
export async function findNoveltySubject(options: { db: Db; initiativeId: number; reviewerId: number }) {
  return options.db
    .selectFrom("initiative as i")
    .innerJoin("reviewAssignment as r", "r.initiativeId", "i.id")
    .select(["i.code", "i.title", "i.summary", "i.differenceNote", lastFinding("r.id").as("finding")])
    .where("i.id", "=", options.initiativeId)
    .where("r.reviewerId", "=", options.reviewerId)
    .where("r.endedAt", "is", null)
    .executeTakeFirstOrThrow();
}
