import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";

export type WithdrawalResult = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * The contact author takes the file back, with a reason, until the council has decided (domain notes §2).
 * @returns state_changed where the file may no longer be withdrawn
 */
export async function withdrawInitiative(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<WithdrawalResult> {
  const { actor, id } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.withdraw(actor, file)) return { ok: false, reason: "state_changed" };
    await moveInitiative({ tx, id, from: file.status, verb: "withdraw", actorId: actor.accountId, at: options.now, reason: options.reason });
    await enqueueNotices({ db: tx, kind: "withdrawn", initiativeId: id, recipients: file.authorIds.filter((author) => author !== actor.accountId) });
    return { ok: true };
  });
}
