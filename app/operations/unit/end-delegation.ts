import { isOfficerOf, type Actor } from "#app/domain/access/actor.ts";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type DelegationEnd = { ok: true } | { ok: false; reason: "delegation_over" };

/**
 * The officer takes back a delegation at once, with a reason; the row stays.
 * @returns delegation_over where it ended meanwhile, or was not given by this officer
 */
export async function endDelegation(options: { db: Db; actor: Actor; grantId: number; reason: string; now: Date }): Promise<DelegationEnd> {
  const { actor, grantId, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const grant = await tx
      .selectFrom("roleGrant")
      .select(["accountId", "unitId"])
      .where("id", "=", grantId)
      .where("delegatedFrom", "is not", null)
      .where("grantedBy", "=", actor.accountId)
      .where("revokedAt", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!grant?.unitId || !isOfficerOf(actor, grant.unitId)) return { ok: false, reason: "delegation_over" };
    await tx.updateTable("roleGrant").set({ revokedAt: now, revokedBy: actor.accountId, revokeReason: reason }).where("id", "=", grantId).execute();
    const subject = { kind: "role_grant", id: grantId } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "unit_delegation_ended", subject, reason, data: { ...grant } } });
    for (const accountId of [grant.accountId, actor.accountId])
      await enqueue({ db: tx, task: "send_delegation", payload: { grantId, accountId, what: "ended" } });
    return { ok: true };
  });
}
