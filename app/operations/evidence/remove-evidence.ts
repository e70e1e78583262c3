import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type EvidenceRemoval = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * Takes a file out of a dossier. Its bytes stay where a version that was sent names it; else the clean-up removes them after 30 days.
 * Removing twice (double click, retry) is one removal. @returns state_changed where the dossier is closed
 */
export async function removeEvidence(options: { db: Db; actor: Actor; initiativeId: number; fileId: number; now: Date }): Promise<EvidenceRemoval> {
  const { actor, initiativeId, fileId, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const facts = await findInitiativeFacts({ db: tx, id: initiativeId, lock: true });
    if (!facts || !initiativePolicy.edit(actor, facts)) return { ok: false, reason: "state_changed" };
    const removed = await tx
      .updateTable("evidenceFile")
      .set({ removedAt: now, removedBy: actor.accountId })
      .where("id", "=", fileId)
      .where("initiativeId", "=", initiativeId)
      .where("removedAt", "is", null)
      .executeTakeFirst();
    if (removed.numUpdatedRows === 0n) return { ok: true };
    await tx.updateTable("initiative").set({ updatedAt: now }).where("id", "=", initiativeId).execute();
    const subject = { kind: "initiative", id: initiativeId } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "remove_evidence", subject, initiativeId, data: { fileId } } });
    return { ok: true };
  });
}
