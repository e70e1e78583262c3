import type { Db } from "../client.ts";

/** Who judges which file of a council until when, of assignments that have not ended, on files under review. */
export async function findCouncilAssignments(options: { db: Db; councilId: number; reviewerId?: number }) {
  const { db, councilId, reviewerId } = options;
  return db
    .selectFrom("reviewAssignment as r")
    .innerJoin("initiative as i", "i.id", "r.initiativeId")
    .innerJoin("account as a", "a.id", "r.reviewerId")
    .select(["r.id", "r.initiativeId", "r.reviewerId", "r.dueOn", "a.fullName", "i.code", "i.title"])
    .where("i.councilId", "=", councilId)
    .where("i.status", "=", "under_review")
    .where("r.endedAt", "is", null)
    .$if(reviewerId !== undefined, (query) => query.where("r.reviewerId", "=", reviewerId ?? 0))
    .orderBy("r.dueOn")
    .orderBy("r.id")
    .execute();
}
