import type { Db } from "../client.ts";

/** A person has read a thread up to a message; going back to an older one changes nothing. */
export async function markThreadRead(options: { db: Db; initiativeId: number; accountId: number; until: number; at: Date }): Promise<void> {
  const { initiativeId, accountId, until, at } = options;
  await options.db
    .insertInto("threadRead")
    .values({ initiativeId, accountId, readUntil: until, readAt: at })
    .onConflict((conflict) =>
      conflict.columns(["initiativeId", "accountId"]).doUpdateSet({ readUntil: until, readAt: at }).where("threadRead.readUntil", "<", until),
    )
    .execute();
  await options.db
    .updateTable("notice")
    .set({ readAt: at })
    .where("accountId", "=", accountId)
    .where("kind", "=", "thread_message")
    .where("initiativeId", "=", initiativeId)
    .where("readAt", "is", null)
    .execute();
}
