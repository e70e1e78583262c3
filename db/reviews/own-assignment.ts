import type { Db } from "../client.ts";

/** The reviewer's own assignment to a file, unless it ended: the door to their two sheets. */
export async function findOwnAssignment(options: { db: Db; initiativeId: number; reviewerId: number }) {
  return options.db
    .selectFrom("reviewAssignment")
    .select(["id", "dueOn", "councilId"])
    .where("initiativeId", "=", options.initiativeId)
    .where("reviewerId", "=", options.reviewerId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
}
