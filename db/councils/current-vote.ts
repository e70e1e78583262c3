import type { Db } from "../client.ts";

/** The vote that counts now: the last one recorded and not superseded; undefined where there is none. */
export async function findCurrentVote(options: { db: Db; initiativeId: number }) {
  return options.db
    .selectFrom("councilVote")
    .select(["id", "agree", "disagree", "other", "totalMembers", "heldOn", "recordedAt"])
    .where("initiativeId", "=", options.initiativeId)
    .where("supersededAt", "is", null)
    .executeTakeFirst();
}
