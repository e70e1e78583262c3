import { sql } from "kysely";
import { isOfficerOf, type Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { delegationFault, type DelegationFault } from "#app/domain/unit/delegation-faults.ts";
import type { DelegationForm } from "#app/domain/unit/delegation-schema.ts";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import { grantConflict } from "#db/accounts/grant-conflict.ts";
import type { Db, Tx } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

type Field = "accountId" | "validFrom" | "validTo";
export type DelegationResult =
  | { ok: true; grantId: number }
  | { ok: false; field: Field; reason: DelegationFault | "delegate_unknown" | "not_own_grant" }
  /** The person is an officer of the unit already in these days; `validTo` null: for good. */
  | { ok: false; field: "accountId"; reason: "delegation_overlaps"; period: { validFrom: string; validTo: string | null } };

/**
 * The officer lets a colleague of the unit do the unit's work for a period: a dated grant out of the officer's own.
 * Who stands in for somebody has no grant of their own, so they cannot pass it on.
 * @returns delegate_unknown where the person is no colleague who may sign in; not_own_grant where the officer holds none of their own
 */
export async function delegateUnitWork(options: { db: Db; actor: Actor; wanted: DelegationForm; now: Date }): Promise<DelegationResult> {
  const { db, actor, wanted, now } = options;
  try {
    return await db.transaction().execute((tx) => write({ tx, actor, wanted, now }));
  } catch (error) {
    // Two forms sent at once meet in the database.
    if (grantConflict(error) !== "grant_overlaps") throw error;
    return { ok: false, field: "accountId", reason: "delegation_overlaps", period: wanted };
  }
}

async function write(options: { tx: Tx; actor: Actor; wanted: DelegationForm; now: Date }): Promise<DelegationResult> {
  const { tx, actor, wanted, now } = options;
  const today = dayInVietnam(now);
  const delegate = await tx
    .selectFrom("account")
    .select("unitId")
    .where("id", "=", wanted.accountId)
    .where("disabledAt", "is", null)
    .where("registrationConfirmedAt", "is not", null)
    .executeTakeFirst();
  const unitId = delegate?.unitId ?? null;
  if (unitId === null || wanted.accountId === actor.accountId || !isOfficerOf(actor, unitId)) {
    return { ok: false, field: "accountId", reason: "delegate_unknown" };
  }
  // The lock makes a revocation of the officer's own grant wait until this delegation is there to be ended with it.
  const own = await tx
    .selectFrom("roleGrant")
    .select(["id", "validFrom", "validTo"])
    .where("accountId", "=", actor.accountId)
    .where("role", "=", "unit_officer")
    .where("unitId", "=", unitId)
    .where("delegatedFrom", "is", null)
    .where("revokedAt", "is", null)
    .where(sql<boolean>`valid_from <= ${today}::date and (valid_to is null or valid_to >= ${today}::date)`)
    .forUpdate()
    .executeTakeFirst();
  if (!own) return { ok: false, field: "accountId", reason: "not_own_grant" };
  const fault = delegationFault({ wanted, own, today });
  if (fault) return { ok: false, ...fault };
  const taken = await findOverlap(tx, wanted, unitId);
  if (taken) return { ok: false, field: "accountId", reason: "delegation_overlaps", period: taken };
  const { reason, ...grant } = wanted;
  const { id } = await tx
    .insertInto("roleGrant")
    .values({ ...grant, role: "unit_officer", unitId, reason, delegatedFrom: own.id, grantedBy: actor.accountId, grantedAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  const subject = { kind: "role_grant", id } as const;
  await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "unit_work_delegated", subject, reason, data: { ...grant, unitId } } });
  for (const accountId of [wanted.accountId, actor.accountId])
    await enqueue({ db: tx, task: "send_delegation", payload: { grantId: id, accountId, what: "given" } });
  return { ok: true, grantId: id };
}

const findOverlap = (tx: Tx, { accountId, validFrom, validTo }: DelegationForm, unitId: string) =>
  tx
    .selectFrom("roleGrant")
    .select(["validFrom", "validTo"])
    .where("accountId", "=", accountId)
    .where("role", "=", "unit_officer")
    .where("unitId", "=", unitId)
    .where("revokedAt", "is", null)
    .where(sql<boolean>`daterange(valid_from, valid_to, '[]') && daterange(${validFrom}::date, ${validTo}::date, '[]')`)
    .orderBy("validFrom")
    .executeTakeFirst();
