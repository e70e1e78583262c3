import type { Actor } from "#app/domain/access/actor.ts";
import { mayAdministerAccounts } from "#app/domain/account/policy.ts";
import { findRegistration } from "#db/accounts/find-registration.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { linkAuthorships } from "#db/initiatives/link-authorships.ts";

export type EnablingResult = { ok: true } | { ok: false; reason: "account_state_changed" };

/** Unlocks an account, with a reason. A registration that its unit refused goes back to waiting for the unit. */
export async function enableAccount(options: { db: Db; actor: Actor; accountId: number; reason: string; now: Date }): Promise<EnablingResult> {
  const { actor, accountId, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const account = await findRegistration({ db: tx, accountId, lock: true });
    if (!account || !mayAdministerAccounts(actor) || account.disabledAt === null) return { ok: false, reason: "account_state_changed" };
    const enabled = await tx
      .updateTable("account")
      .set({ disabledAt: null, disabledBy: null })
      .where("id", "=", accountId)
      .where("erasedAt", "is", null)
      .executeTakeFirst();
    // Whose account was erased at their own wish stays out.
    if (enabled.numUpdatedRows === 0n) return { ok: false, reason: "account_state_changed" };
    await linkAuthorships({ tx, accountId, actorId: actor.accountId, now });
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "account_enabled", subject: { kind: "account", id: accountId }, reason } });
    return { ok: true };
  });
}
