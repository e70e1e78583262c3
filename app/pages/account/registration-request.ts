import { sql } from "kysely";
import { isOfficerOf, type Actor } from "#app/domain/access/actor.ts";
import { accountState } from "#app/domain/account/state.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db } from "#db/client.ts";

/**
 * One registration for the officer of its unit: who asks, and what was decided.
 * @returns undefined where it is not a registration for a unit of the actor, so that others cannot tell it exists
 */
export async function readRegistrationRequest(options: { db: Db; actor: Actor; accountId: number; now: Date }) {
  const { db, accountId } = options;
  const [account, events] = await Promise.all([
    db
      .selectFrom("account")
      .select([
        "id",
        "fullName",
        "email",
        "jobTitle",
        "unitId",
        "registrationConfirmedAt",
        "disabledAt",
        sql<boolean>`exists (select from account_password p where p.account_id = account.id)`.as("hasPassword"),
        sql<string | null>`unit_name_on(unit_id, ${dayInVietnam(options.now)}::date)`.as("unitName"),
      ])
      .where("id", "=", accountId)
      .executeTakeFirst(),
    db
      .selectFrom("event")
      .leftJoin("account as decider", "decider.id", "event.actorId")
      .select(["event.verb", "event.at", "event.reason", "decider.fullName as by"])
      .where("event.subjectKind", "=", "account")
      .where("event.subjectId", "=", String(accountId))
      .where("event.verb", "in", ["registered", "registration_confirmed", "registration_refused"])
      .orderBy("event.seq")
      .execute(),
  ]);
  const registered = events.find((event) => event.verb === "registered");
  if (!account?.unitId || !registered || !isOfficerOf(options.actor, account.unitId)) return undefined;
  const { fullName, email, jobTitle, unitName } = account;
  const decision = events.findLast((event) => event.verb !== "registered");
  const waits = accountState(account) === "awaiting_unit";
  return { accountId, fullName, email, jobTitle, unitName, registeredAt: registered.at, waits, decision: waits ? null : (decision ?? null) };
}
