import type { Db } from "../client.ts";

const selectAssignments = (options: { db: Db; initiativeId: number }) =>
  options.db
    .selectFrom("reviewAssignment as r")
    .innerJoin("account", "account.id", "r.reviewerId")
    .select(["r.id", "r.reviewerId", "r.dueOn", "account.fullName"])
    .where("r.initiativeId", "=", options.initiativeId)
    .orderBy("r.id");

/** The assignments of a file that have not ended, in the order they were made, with names: for its secretary and chair only. */
export const findAssignments = (options: { db: Db; initiativeId: number }) => selectAssignments(options).where("r.endedAt", "is", null).execute();

/** Those who asked not to judge a file. */
export const findAbstentions = (options: { db: Db; initiativeId: number }) => selectAssignments(options).where("r.abstained", "=", true).execute();

/** Both in one query: who has the file (`endedAt` is null), and who asked not to judge it, with their reason. */
export const findAssignmentsAndAbstentions = (options: { db: Db; initiativeId: number }) =>
  selectAssignments(options)
    .select(["r.endedAt", "r.endReason"])
    .where((where) => where.or([where("r.endedAt", "is", null), where("r.abstained", "=", true)]))
    .execute();
