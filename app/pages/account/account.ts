import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db } from "#db/client.ts";

/**
 * A person's own account: who they are to the site, when the password was set, and where they are signed in.
 * @param options.sessionId row of the session that asks, to mark it; ids of sessions do not leave this function
 */
export async function readAccount(options: { db: Db; actor: Actor; sessionId: string | null; now: Date }) {
  const { db, actor, now } = options;
  const [profile, sessions] = await Promise.all([
    db
      .selectFrom("account")
      .leftJoin("accountPassword", "accountPassword.accountId", "account.id")
      .select([
        "account.email",
        "account.fullName",
        "account.jobTitle",
        "accountPassword.changedAt as passwordChangedAt",
        sql<string | null>`unit_name_on(account.unit_id, ${dayInVietnam(now)}::date)`.as("unitName"),
      ])
      .where("account.id", "=", actor.accountId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("accountSession")
      .select(["id", "startedAt", "expiresAt"])
      .where("userId", "=", actor.accountId)
      .where("expiresAt", ">", now)
      .orderBy("startedAt", "desc")
      .limit(50)
      .execute(),
  ]);
  return {
    profile,
    sessions: sessions.map(({ id, startedAt, expiresAt }) => ({ startedAt, expiresAt, isThisOne: id === options.sessionId })),
  };
}
