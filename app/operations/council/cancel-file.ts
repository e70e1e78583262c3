import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";

export type CancellationResult = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * The secretary cancels a file that is not decided yet, with a reason its authors read (domain notes §2). Reviewers are told that their work ends.
 * @returns state_changed where the file may no longer be cancelled
 */
export async function cancelFile(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<CancellationResult> {
  const { actor, id, reason } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.cancel(actor, file)) return { ok: false, reason: "state_changed" };
    await moveInitiative({ tx, id, from: file.status, verb: "cancel", actorId: actor.accountId, at: options.now, reason });
    await enqueueNotices({ db: tx, kind: "cancelled", initiativeId: id, recipients: [file.ownerId, ...file.authorIds] });
    await enqueueNotices({ db: tx, kind: "assignment_ended", initiativeId: id, recipients: file.reviewers.map(({ accountId }) => accountId) });
    return { ok: true };
  });
}
