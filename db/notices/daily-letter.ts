import type { Db, Tx } from "../client.ts";

/** Accounts with notices for a daily letter that no letter has told of and nobody has read. */
export async function findDailyReaders(options: { db: Db }): Promise<number[]> {
  const rows = await options.db
    .selectFrom("notice")
    .select("accountId")
    .distinct()
    .where("delivery", "=", "mail_daily")
    .where("mailedAt", "is", null)
    .where("readAt", "is", null)
    .orderBy("accountId")
    .execute();
  return rows.map((row) => row.accountId);
}

/** What the next daily letter of one account tells, newest first. The rows stay locked: a second letter under way waits and then finds nothing. */
export async function takeDailyNotices(options: { tx: Tx; accountId: number }) {
  return options.tx
    .selectFrom("notice as n")
    .innerJoin("initiative as i", "i.id", "n.initiativeId")
    .select(["n.id", "n.kind", "n.createdAt", "n.initiativeId", "i.code", "i.title"])
    .where("n.accountId", "=", options.accountId)
    .where("n.delivery", "=", "mail_daily")
    .where("n.mailedAt", "is", null)
    .where("n.readAt", "is", null)
    .orderBy("n.id", "desc")
    .forUpdate("n")
    .execute();
}

export async function markMailed(options: { tx: Tx; ids: readonly number[]; at: Date }): Promise<void> {
  if (options.ids.length === 0) return;
  await options.tx.updateTable("notice").set({ mailedAt: options.at }).where("id", "in", options.ids).execute();
}

/** @returns how many notices read before `before` were removed */
export async function removeReadNotices(options: { db: Db; before: Date }): Promise<number> {
  const result = await options.db.deleteFrom("notice").where("readAt", "<", options.before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
