import type { Tx } from "../client.ts";

/**
 * The one writer of passwords. A new password ends every session of the account and every link that could set another,
 * so whoever held the old one is out at once. The caller logs the event.
 * @param options.hash as made by `hashPassword`
 */
export async function setPassword(options: { tx: Tx; accountId: number; hash: string; now: Date }): Promise<void> {
  const { tx, accountId, hash, now } = options;
  await tx
    .insertInto("accountPassword")
    .values({ accountId, hash, changedAt: now })
    .onConflict((conflict) => conflict.column("accountId").doUpdateSet({ hash, changedAt: now }))
    .execute();
  await tx.deleteFrom("accountSession").where("userId", "=", accountId).execute();
  await tx.updateTable("accountToken").set({ usedAt: now }).where("accountId", "=", accountId).where("usedAt", "is", null).execute();
}
