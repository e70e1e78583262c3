import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";

export type DeclineResult = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * The unit does not confirm the initiative: the file ends here, with a reason that the authors read.
 * @returns state_changed where it no longer waits for this officer
 */
export async function declineByUnit(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<DeclineResult> {
  const { actor, id, reason } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.declineByUnit(actor, file)) return { ok: false, reason: "state_changed" };
    await moveInitiative({ tx, id, from: file.status, verb: "decline_by_unit", actorId: actor.accountId, at: options.now, reason });
    await enqueueNotices({ db: tx, kind: "declined_by_unit", initiativeId: id, recipients: file.authorIds });
    return { ok: true };
  });
}
