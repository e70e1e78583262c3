import type { Actor } from "#app/domain/access/actor.ts";
import { applicationPolicy } from "#app/domain/application/policy.ts";
import { findApplication } from "#db/applications/find-application.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type EndResult = { ok: true } | { ok: false; reason: "verification_changed" };

/** The board takes its mark back, with a reason that the unit sees; the figures leave the sums of the site. */
export async function endVerification(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<EndResult> {
  const { actor, id, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const application = await findApplication({ db: tx, id, lock: true });
    if (!application || !applicationPolicy.endVerification(actor, application)) return { ok: false, reason: "verification_changed" };
    await tx.updateTable("application").set({ verifiedBy: null, verifiedAt: null }).where("id", "=", id).execute();
    const { initiativeId } = application;
    const subject = { kind: "application", id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "end_application_verification", subject, initiativeId, reason } });
    return { ok: true };
  });
}
