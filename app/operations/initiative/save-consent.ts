import { enqueue } from "#app/platform/jobs/enqueue.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type ConsentResult = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * An author's own word: that the share is right, and whether the name may be public. Consent withdrawn takes the name off the public pages at once.
 * @returns state_changed where the actor is no longer an author
 */
export async function saveConsent(options: { db: Db; actor: Actor; id: number; confirmed: boolean; publishName: boolean; now: Date }): Promise<ConsentResult> {
  const { actor, id, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.consent(actor, file)) return { ok: false, reason: "state_changed" };
    const own = tx.selectFrom("initiativeAuthor").where("initiativeId", "=", id).where("accountId", "=", actor.accountId);
    const before = await own.select(["id", "confirmedAt", "nameConsentAt"]).executeTakeFirst();
    if (!before) return { ok: false, reason: "state_changed" };
    const confirmedAt = options.confirmed ? (before.confirmedAt ?? now) : null;
    const nameConsentAt = options.publishName ? (before.nameConsentAt ?? now) : null;
    await tx.updateTable("initiativeAuthor").set({ confirmedAt, nameConsentAt }).where("id", "=", before.id).execute();
    await appendEvent({
      db: tx,
      event: {
        at: now,
        actorId: actor.accountId,
        verb: "save_consent",
        subject: { kind: "initiative", id },
        initiativeId: id,
        data: { confirmed: options.confirmed, publishName: options.publishName },
      },
    });
    if (file.isPublished) await enqueue({ db: tx, task: "index_initiative", payload: { initiativeId: id } });
    return { ok: true };
  });
}
