import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type WithdrawWaiverResult = { ok: true } | { ok: false; reason: "state_changed" | "waiver_in_use" };

/** The chair takes a waiver back. @returns waiver_in_use where the member has the file: the assignment is to end first */
export async function withdrawWaiver(options: { db: Db; actor: Actor; id: number; waiverId: number; now: Date }): Promise<WithdrawWaiverResult> {
  const { actor, id, waiverId, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.waiveConflicts(actor, file)) return { ok: false, reason: "state_changed" };
    const waiver = await tx
      .selectFrom("conflictWaiver")
      .select(["id", "accountId"])
      .where("id", "=", waiverId)
      .where("initiativeId", "=", id)
      .where("withdrawnAt", "is", null)
      .executeTakeFirst();
    if (!waiver) return { ok: false, reason: "state_changed" };
    if (file.reviewers.some(({ accountId }) => accountId === waiver.accountId)) return { ok: false, reason: "waiver_in_use" };
    await tx.updateTable("conflictWaiver").set({ withdrawnAt: now, withdrawnBy: actor.accountId }).where("id", "=", waiver.id).execute();
    const data = { reviewerId: waiver.accountId };
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "withdraw_waiver", subject: { kind: "initiative", id }, initiativeId: id, data },
    });
    return { ok: true };
  });
}
