import type { Actor } from "#app/domain/access/actor.ts";
import { applicationPolicy } from "#app/domain/application/policy.ts";
import { findApplication } from "#db/applications/find-application.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type VerificationResult = { ok: true } | { ok: false; reason: "verification_changed" };

/** The board vouches for the figures of an application: only then do they count in the sums of the site. */
export async function verifyApplication(options: { db: Db; actor: Actor; id: number; now: Date }): Promise<VerificationResult> {
  const { actor, id, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const application = await findApplication({ db: tx, id, lock: true });
    if (!application || !applicationPolicy.verify(actor, application)) return { ok: false, reason: "verification_changed" };
    await tx.updateTable("application").set({ verifiedBy: actor.accountId, verifiedAt: now }).where("id", "=", id).execute();
    const { initiativeId } = application;
    const subject = { kind: "application", id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "verify_application", subject, initiativeId } });
    return { ok: true };
  });
}
