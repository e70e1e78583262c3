import type { Actor } from "#app/domain/access/actor.ts";
import { mayDecideRegistration } from "#app/domain/account/policy.ts";
import { enqueue, enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import { findRegistration } from "#db/accounts/find-registration.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { linkAuthorships } from "#db/initiatives/link-authorships.ts";

/** What the officer found: the person belongs to the unit, or not and why. */
export type RegistrationVerdict = { decision: "confirm" } | { decision: "refuse"; reason: string };

export type RegistrationDecision = { ok: true } | { ok: false; reason: "registration_decided" };

/**
 * The officer of the unit confirms a registration, which may then sign in, or refuses it with a reason.
 * @returns registration_decided where it no longer waits, or is not for the actor's unit
 */
export async function decideRegistration(options: {
  db: Db;
  actor: Actor;
  accountId: number;
  verdict: RegistrationVerdict;
  now: Date;
}): Promise<RegistrationDecision> {
  const { actor, accountId, verdict, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const registration = await findRegistration({ db: tx, accountId, lock: true });
    if (!registration || !mayDecideRegistration(actor, registration)) return { ok: false, reason: "registration_decided" };
    const subject = { kind: "account", id: accountId } as const;
    const by = { at: now, actorId: actor.accountId, subject, data: { unitId: registration.unitId } };
    if (verdict.decision === "confirm") {
      await tx.updateTable("account").set({ registrationConfirmedAt: now, registrationConfirmedBy: actor.accountId }).where("id", "=", accountId).execute();
      const authored = await linkAuthorships({ tx, accountId, actorId: actor.accountId, now });
      await appendEvent({ db: tx, event: { ...by, verb: "registration_confirmed" } });
      for (const initiativeId of authored) await enqueueNotices({ db: tx, kind: "added_as_author", initiativeId, recipients: [accountId] });
    } else {
      await tx.updateTable("account").set({ disabledAt: now, disabledBy: actor.accountId }).where("id", "=", accountId).execute();
      await appendEvent({ db: tx, event: { ...by, verb: "registration_refused", reason: verdict.reason } });
    }
    await enqueue({ db: tx, task: "send_registration_verdict", payload: { accountId } });
    return { ok: true };
  });
}
