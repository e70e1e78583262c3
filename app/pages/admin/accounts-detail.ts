import { sql } from "kysely";
import { grantStanding } from "#app/domain/account/grant-standing.ts";
import { accountState } from "#app/domain/account/state.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db } from "#db/client.ts";

/** The head of an account for administrators, enough for the forms about it; undefined where there is none. */
export async function readAccountHead(options: { db: Db; accountId: number; now: Date }) {
  const row = await options.db
    .selectFrom("account")
    .leftJoin("accountPassword", "accountPassword.accountId", "account.id")
    .select([
      "account.id",
      "account.email",
      "account.fullName",
      "account.jobTitle",
      "account.createdAt",
      "account.registrationConfirmedAt",
      "account.disabledAt",
      "accountPassword.changedAt as passwordChangedAt",
      sql<string | null>`unit_name_on(account.unit_id, ${dayInVietnam(options.now)}::date)`.as("unitName"),
    ])
    .where("account.id", "=", options.accountId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { registrationConfirmedAt, disabledAt, ...head } = row;
  return { ...head, state: accountState({ registrationConfirmedAt, disabledAt, hasPassword: row.passwordChangedAt !== null }) };
}

/** The account page of administrators: head, every grant ever given, and what happened to the account. */
export async function readAccountDetail(options: { db: Db; accountId: number; now: Date }) {
  const { db, accountId } = options;
  const today = dayInVietnam(options.now);
  const [head, grants, events] = await Promise.all([readAccountHead(options), readGrants({ db, accountId, today }), readEvents({ db, accountId })]);
  return head && { head, grants, events };
}

async function readGrants(options: { db: Db; accountId: number; today: string }) {
  const { today } = options;
  const rows = await options.db
    .selectFrom("roleGrant")
    .leftJoin("council", "council.id", "roleGrant.councilId")
    .leftJoin("account as giver", "giver.id", "roleGrant.grantedBy")
    .select([
      "roleGrant.id",
      "roleGrant.role",
      "roleGrant.validFrom",
      "roleGrant.validTo",
      "roleGrant.revokedAt",
      "roleGrant.revokeReason",
      "giver.fullName as grantedBy",
      sql<string | null>`coalesce(council.name, unit_name_on(role_grant.unit_id, ${today}::date), role_grant.unit_id)`.as("scopeName"),
    ])
    .where("roleGrant.accountId", "=", options.accountId)
    .orderBy("roleGrant.revokedAt", (order) => order.desc().nullsFirst())
    .orderBy("roleGrant.id")
    .execute();
  return rows.map((row) => ({ ...row, standing: grantStanding({ grant: row, today }) }));
}

/** Newest first; the whole log is on its own page. */
async function readEvents(options: { db: Db; accountId: number }) {
  return options.db
    .selectFrom("event")
    .leftJoin("account as doer", "doer.id", "event.actorId")
    .select(["event.seq", "event.verb", "event.at", "event.reason", "doer.fullName as by"])
    .where((where) =>
      where.or([
        where.and([where("event.subjectKind", "=", "account"), where("event.subjectId", "=", String(options.accountId))]),
        where.and([
          where("event.subjectKind", "=", "role_grant"),
          where(
            "event.subjectId",
            "in",
            where
              .selectFrom("roleGrant")
              .select(sql<string>`id::text`.as("id"))
              .where("accountId", "=", options.accountId),
          ),
        ]),
      ]),
    )
    .orderBy("event.seq", "desc")
    .limit(50)
    .execute();
}
