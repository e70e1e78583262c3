import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { ConfirmationForm } from "#app/domain/initiative/confirmation-schema.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import { findSecretaries } from "#db/initiatives/notice-recipients.ts";

export type ConfirmationResult = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * The officer of the unit confirms what the unit knows of the initiative; the file goes on to the secretaries.
 * @returns state_changed where it no longer waits for this officer
 */
export async function confirmInitiative(options: { db: Db; actor: Actor; id: number; confirmation: ConfirmationForm; now: Date }): Promise<ConfirmationResult> {
  const { actor, id, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.confirm(actor, file)) return { ok: false, reason: "state_changed" };
    await tx
      .insertInto("unitConfirmation")
      .values({ initiativeId: id, unitId: file.unitId, confirmedBy: actor.accountId, confirmedAt: now, ...options.confirmation })
      .execute();
    await moveInitiative({ tx, id, from: file.status, verb: "confirm", actorId: actor.accountId, at: now });
    await enqueueNotices({ db: tx, kind: "confirmed", initiativeId: id, recipients: file.authorIds });
    const secretaries = await findSecretaries({ db: tx, file, day: dayInVietnam(now) });
    await enqueueNotices({ db: tx, kind: "awaiting_intake", initiativeId: id, recipients: secretaries });
    return { ok: true };
  });
}
