import type { RelationKind } from "#app/domain/assignment/relations.ts";
import type { Tx } from "../client.ts";
import { appendEvent } from "../events/append-event.ts";

/**
 * Writes that a file concerns somebody: their assignment ends, sheets are kept and count no more, a waiver of the chair ends. Why is private and stands in
 * the recusal alone, not in the log. The row of the file is locked before.
 */
export async function writeRecusal(options: {
  tx: Tx;
  accountId: number;
  initiativeId: number;
  recusal: { kind: RelationKind; reason: string };
  now: Date;
}): Promise<void> {
  const { tx, accountId, initiativeId, recusal, now } = options;
  await tx
    .updateTable("reviewAssignment")
    .set({ endedAt: now, endReason: recusal.reason })
    .where("initiativeId", "=", initiativeId)
    .where("reviewerId", "=", accountId)
    .where("endedAt", "is", null)
    .execute();
  await tx
    .updateTable("conflictWaiver")
    .set({ withdrawnAt: now, withdrawnBy: accountId })
    .where("initiativeId", "=", initiativeId)
    .where("accountId", "=", accountId)
    .where("withdrawnAt", "is", null)
    .execute();
  const row = { ...recusal, recusedAt: now };
  await tx
    .insertInto("fileRecusal")
    .values({ initiativeId, accountId, ...row })
    .onConflict((conflict) => conflict.columns(["initiativeId", "accountId"]).doUpdateSet(row))
    .execute();
  const subject = { kind: "initiative", id: initiativeId } as const;
  await appendEvent({ db: tx, event: { at: now, actorId: accountId, verb: "recuse", subject, initiativeId } });
}
