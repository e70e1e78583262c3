import type { Actor } from "#app/domain/access/actor.ts";
import { mayAdministerAccounts } from "#app/domain/account/policy.ts";
import { accountState } from "#app/domain/account/state.ts";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import { findRegistration } from "#db/accounts/find-registration.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type InvitationResult = { ok: true } | { ok: false; reason: "account_state_changed" };

/** Sends the invitation once more; the link of the earlier letter stops working. Only to a person who has not yet chosen a password. */
export async function resendInvitation(options: { db: Db; actor: Actor; accountId: number; now: Date }): Promise<InvitationResult> {
  const { actor, accountId, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const account = await findRegistration({ db: tx, accountId, lock: true });
    if (!account || !mayAdministerAccounts(actor) || accountState(account) !== "invited") return { ok: false, reason: "account_state_changed" };
    await enqueue({ db: tx, task: "send_invitation", payload: { accountId } });
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "invitation_sent", subject: { kind: "account", id: accountId } } });
    return { ok: true };
  });
}
