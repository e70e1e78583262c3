import type { Actor } from "#app/domain/access/actor.ts";
import { mayAdministerAccounts, mayDisableAccount } from "#app/domain/account/policy.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { findRegistration } from "#db/accounts/find-registration.ts";
import { lockAdministrators } from "#db/accounts/lock-administrators.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { endDelegationsOf } from "#db/units/delegations.ts";

export type DisablingResult = { ok: true } | { ok: false; reason: "not_allowed" | "own_account" | "account_state_changed" };

/**
 * Locks an account, with a reason: its sessions end in the same moment and it can open no new one, and nobody stands in for it any longer.
 * What the person wrote stays.
 */
export async function disableAccount(options: { db: Db; actor: Actor; accountId: number; reason: string; now: Date }): Promise<DisablingResult> {
  const { accountId, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const actor = await lockAdministrators({ tx, accountId: options.actor.accountId, day: dayInVietnam(now) });
    if (!actor || !mayAdministerAccounts(actor)) return { ok: false, reason: "not_allowed" };
    if (!mayDisableAccount(actor, accountId)) return { ok: false, reason: "own_account" };
    const account = await findRegistration({ db: tx, accountId, lock: true });
    if (account?.disabledAt !== null) return { ok: false, reason: "account_state_changed" };
    await tx.updateTable("account").set({ disabledAt: now, disabledBy: actor.accountId }).where("id", "=", accountId).execute();
    await tx.deleteFrom("accountSession").where("userId", "=", accountId).execute();
    await endDelegationsOf({ tx, from: { accountId }, reason, actorId: actor.accountId, now });
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "account_disabled", subject: { kind: "account", id: accountId }, reason } });
    return { ok: true };
  });
}
