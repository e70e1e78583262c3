import type { Actor } from "#app/domain/access/actor.ts";
import type { EvidenceDetails } from "#app/domain/evidence/details-schema.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type EvidenceChange = { ok: true } | { ok: false; reason: "state_changed" };

/** Says anew for whom a file is and what it shows; the file itself never changes. @returns state_changed where the dossier is closed or the file gone */
export async function changeEvidence(options: {
  db: Db;
  actor: Actor;
  initiativeId: number;
  fileId: number;
  details: EvidenceDetails;
  now: Date;
}): Promise<EvidenceChange> {
  const { actor, initiativeId, fileId, details, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const facts = await findInitiativeFacts({ db: tx, id: initiativeId, lock: true });
    if (!facts || !initiativePolicy.edit(actor, facts)) return { ok: false, reason: "state_changed" };
    const changed = await tx
      .updateTable("evidenceFile")
      .set(details)
      .where("id", "=", fileId)
      .where("initiativeId", "=", initiativeId)
      .where("removedAt", "is", null)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return { ok: false, reason: "state_changed" };
    const subject = { kind: "initiative", id: initiativeId } as const;
    const data = { fileId, visibility: details.visibility };
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "change_evidence", subject, initiativeId, data } });
    return { ok: true };
  });
}
