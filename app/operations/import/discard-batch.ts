import type { Actor } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";

/** The officer gives up what they uploaded: its rows are forgotten at once. What was written already stays. */
export async function discardBatch(options: { db: Db; actor: Actor; id: number }): Promise<void> {
  await options.db
    .deleteFrom("importBatch")
    .where("id", "=", options.id)
    .where("ownerId", "=", options.actor.accountId)
    .where("appliedAt", "is", null)
    .execute();
}
