import { sql } from "kysely";
import type { Db, Tx } from "../client.ts";
import { appendEvent } from "../events/append-event.ts";

const unitName = (day: string) => sql<string>`coalesce(unit_name_on(g.unit_id, ${day}::date), g.unit_id)`;

/** Delegations of units, newest first, with who gave and who holds them; those that ended too. */
export async function findDelegations(options: { db: Db; unitIds: readonly string[]; day: string }) {
  if (options.unitIds.length === 0) return [];
  return selectDelegation(options)
    .where("g.unitId", "in", [...options.unitIds])
    .orderBy("g.id", "desc")
    .limit(100)
    .execute();
}

/** One delegation. */
export async function findDelegation(options: { db: Db; grantId: number; day: string }) {
  return selectDelegation(options).where("g.id", "=", options.grantId).executeTakeFirst();
}

const selectDelegation = ({ db, day }: { db: Db; day: string }) =>
  db
    .selectFrom("roleGrant as g")
    .innerJoin("account as delegate", "delegate.id", "g.accountId")
    .innerJoin("account as officer", "officer.id", "g.grantedBy")
    .select(["g.id", "g.accountId", "g.grantedBy", "g.unitId", "g.validFrom", "g.validTo", "g.grantedAt", "g.revokedAt", "g.reason", "g.revokeReason"])
    .select(["delegate.fullName as delegate", "officer.fullName as officer", unitName(day).as("unitName")])
    .where("g.delegatedFrom", "is not", null);

/**
 * Ends the delegations that come from grants which end themselves, and logs each.
 * @param options.from one grant, or an account: whatever its holder gave out of any grant
 * @returns those ended now
 */
export async function endDelegationsOf(options: {
  tx: Tx;
  from: { grantId: number } | { accountId: number };
  reason: string;
  actorId: number;
  now: Date;
}): Promise<{ id: number }[]> {
  const { tx, from, reason, actorId, now } = options;
  const ended = await tx
    .updateTable("roleGrant")
    .set({ revokedAt: now, revokedBy: actorId, revokeReason: reason })
    .where("delegatedFrom", "in", (eb) =>
      "grantId" in from
        ? eb.selectFrom("roleGrant as origin").select("origin.id").where("origin.id", "=", from.grantId)
        : eb.selectFrom("roleGrant as origin").select("origin.id").where("origin.accountId", "=", from.accountId),
    )
    .where("revokedAt", "is", null)
    .returning("id")
    .execute();
  for (const { id } of ended) {
    await appendEvent({ db: tx, event: { at: now, actorId, verb: "unit_delegation_ended", subject: { kind: "role_grant", id }, reason } });
  }
  return ended;
}
