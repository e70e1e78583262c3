import type { Db } from "../client.ts";

/** The assignments of a file that have not ended, in the order they were made, with names: for its secretary and chair only. */
export async function findAssignments(options: { db: Db; initiativeId: number }) {
  return options.db
    .selectFrom("reviewAssignment as r")
    .innerJoin("account", "account.id", "r.reviewerId")
    .select(["r.id", "r.reviewerId", "r.dueOn", "account.fullName"])
    .where("r.initiativeId", "=", options.initiativeId)
    .where("r.endedAt", "is", null)
    .orderBy("r.id")
    .execute();
}
