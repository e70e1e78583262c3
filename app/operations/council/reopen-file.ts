import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";

export type ReopeningResult = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * The chair takes a decided file back into the meeting, with a reason, as long as it is not published. Decision and vote are kept and superseded.
 * @returns state_changed where it was published meanwhile or is no longer decided
 */
export async function reopenFile(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<ReopeningResult> {
  const { actor, id, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.reopen(actor, file)) return { ok: false, reason: "state_changed" };
    await tx.updateTable("decision").set({ supersededAt: now }).where("initiativeId", "=", id).where("supersededAt", "is", null).execute();
    await tx.updateTable("councilVote").set({ supersededAt: now }).where("initiativeId", "=", id).where("supersededAt", "is", null).execute();
    await moveInitiative({ tx, id, from: file.status, verb: "reopen", actorId: actor.accountId, at: now, reason });
    return { ok: true };
  });
}
