import { sql } from "kysely";
import { officerUnits, type Actor } from "#app/domain/access/actor.ts";
import { grantStanding } from "#app/domain/account/grant-standing.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db } from "#db/client.ts";
import { findDelegations } from "#db/units/delegations.ts";

/** Who stands in for the officers of one's units, and whom one may ask: nobody where one stands in oneself. */
export async function readDelegations(options: { db: Db; actor: Actor; now: Date }) {
  const { db, actor } = options;
  const today = dayInVietnam(options.now);
  const unitIds = officerUnits(actor);
  const [rows, own] = await Promise.all([findDelegations({ db, unitIds, day: today }), findOwnGrants(db, actor, today)]);
  return {
    today,
    delegations: rows.map(({ accountId: _account, grantedBy, unitId: _unit, ...row }) => {
      const standing = grantStanding({ grant: row, today });
      return { ...row, standing, mayEnd: grantedBy === actor.accountId && (standing === "holds" || standing === "not_yet") };
    }),
    own,
  };
}

/** One's own grants that hold today, each with the colleagues who may stand in. */
const findOwnGrants = (db: Db, actor: Actor, today: string) =>
  db
    .selectFrom("roleGrant as g")
    .select(["g.validTo", sql<string>`coalesce(unit_name_on(g.unit_id, ${today}::date), g.unit_id)`.as("unitName")])
    .select(
      sql<{ id: number; fullName: string; jobTitle: string | null; email: string }[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', a.id, 'fullName', a.full_name, 'jobTitle', a.job_title, 'email', a.email) order by a.full_name, a.id)
        from account a where a.unit_id = g.unit_id and a.id <> ${actor.accountId} and a.disabled_at is null and a.registration_confirmed_at is not null), '[]')`.as(
        "colleagues",
      ),
    )
    .where("g.accountId", "=", actor.accountId)
    .where("g.role", "=", "unit_officer")
    .where("g.delegatedFrom", "is", null)
    .where("g.revokedAt", "is", null)
    .where(sql<boolean>`g.valid_from <= ${today}::date and (g.valid_to is null or g.valid_to >= ${today}::date)`)
    .orderBy("g.id")
    .execute();
