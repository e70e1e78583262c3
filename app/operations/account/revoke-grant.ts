import type { Actor } from "#app/domain/access/actor.ts";
import { mayAdministerAccounts, mayRevokeGrant } from "#app/domain/account/policy.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { lockAdministrators } from "#db/accounts/lock-administrators.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { endDelegationsOf } from "#db/units/delegations.ts";

export type RevocationResult = { ok: true } | { ok: false; reason: "not_allowed" | "grant_already_revoked" | "own_administrator_grant" };

/** Ends a grant at once, with a reason; the row stays. Nobody revokes their own administrator grant, so one keeper always remains. */
export async function revokeGrant(options: { db: Db; actor: Actor; accountId: number; grantId: number; reason: string; now: Date }): Promise<RevocationResult> {
  const { accountId, grantId, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const actor = await lockAdministrators({ tx, accountId: options.actor.accountId, day: dayInVietnam(now) });
    if (!actor || !mayAdministerAccounts(actor)) return { ok: false, reason: "not_allowed" };
    const grant = await tx
      .selectFrom("roleGrant")
      .select(["accountId", "role", "unitId", "councilId"])
      .where("id", "=", grantId)
      .where("accountId", "=", accountId)
      .where("revokedAt", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!grant) return { ok: false, reason: "grant_already_revoked" };
    if (!mayRevokeGrant(actor, grant)) return { ok: false, reason: "own_administrator_grant" };
    await tx.updateTable("roleGrant").set({ revokedAt: now, revokedBy: actor.accountId, revokeReason: reason }).where("id", "=", grantId).execute();
    // What was given out of this grant ends with it.
    await endDelegationsOf({ tx, from: { grantId }, reason, actorId: actor.accountId, now });
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "role_revoked", subject: { kind: "role_grant", id: grantId }, reason, data: { ...grant } },
    });
    return { ok: true };
  });
}
