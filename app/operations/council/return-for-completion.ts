import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";

export type CompletionResult = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * The secretary sends a file back to its authors before review, saying what is missing (domain notes §2).
 * @returns state_changed where the file is no longer at intake
 */
export async function returnForCompletion(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<CompletionResult> {
  const { actor, id, reason } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.returnForCompletion(actor, file)) return { ok: false, reason: "state_changed" };
    await moveInitiative({ tx, id, from: file.status, verb: "return_for_completion", actorId: actor.accountId, at: options.now, reason });
    await enqueueNotices({ db: tx, kind: "returned_for_completion", initiativeId: id, recipients: [file.ownerId, ...file.authorIds] });
    return { ok: true };
  });
}
