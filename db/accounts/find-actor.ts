import { sql } from "kysely";
import type { Actor, Grant } from "#app/domain/access/actor.ts";
import type { Db } from "../client.ts";

/**
 * The person behind a session with the grants that hold on `day`.
 * @param options.day 'YYYY-MM-DD' in Vietnam
 * @returns undefined where the account is unknown, disabled or waits for its officer
 */
export async function findActor(options: { db: Db; accountId: number; day: string }): Promise<Actor | undefined> {
  return selectActor(options).executeTakeFirst();
}

/** As `findActor`, with how many notices wait unread (100 stands for “more than 99”): what the frame of every page shows, in the same query. */
export async function findSignedIn(options: { db: Db; accountId: number; day: string }): Promise<{ actor: Actor; unread: number } | undefined> {
  const row = await selectActor(options)
    .select(
      sql<number>`(select count(*)::integer from (
        select from notice n where n.account_id = account.id and n.read_at is null limit 100) as waiting)`.as("unread"),
    )
    .executeTakeFirst();
  if (!row) return undefined;
  const { unread, ...actor } = row;
  return { actor, unread };
}

function selectActor(options: { db: Db; accountId: number; day: string }) {
  return options.db
    .selectFrom("account")
    .select([
      "account.id as accountId",
      "account.fullName",
      "account.email",
      "account.unitId",
      sql<Grant[]>`coalesce((
        select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('role', g.role, 'unitId', g.unit_id, 'councilId', g.council_id)) order by g.id)
        from role_grant g where g.account_id = account.id and g.revoked_at is null
          and g.valid_from <= ${options.day}::date and (g.valid_to is null or g.valid_to >= ${options.day}::date)), '[]')`.as("grants"),
    ])
    .where("account.id", "=", options.accountId)
    .where("account.disabledAt", "is", null)
    .where("account.registrationConfirmedAt", "is not", null);
}
