import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";

export type ReturnResult = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * The officer sends the file back to its author to be mended, with a reason that the authors read.
 * @returns state_changed where it no longer waits for this officer
 */
export async function returnByUnit(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<ReturnResult> {
  const { actor, id, reason } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.returnByUnit(actor, file)) return { ok: false, reason: "state_changed" };
    await moveInitiative({ tx, id, from: file.status, verb: "return_by_unit", actorId: actor.accountId, at: options.now, reason });
    await enqueueNotices({ db: tx, kind: "returned_by_unit", initiativeId: id, recipients: file.authorIds });
    return { ok: true };
  });
}
