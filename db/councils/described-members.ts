import { sql } from "kysely";
import type { CouncilRole } from "#app/domain/access/actor.ts";
import type { Db } from "../client.ts";
import { grantHoldsOn } from "./grant-holds.ts";

/**
 * Everybody who sits on the council on `day`, with what its secretary noted of them, and those who left it and still have files there (without a role), by name.
 * `load` counts files of this council, received or under review; it tells nothing of what was handed in.
 */
export function selectDescribedMembers(options: { db: Db; councilId: number; day: string }) {
  const { db, councilId, day } = options;
  const grants = sql`role_grant g where g.account_id = account.id and g.council_id = ${councilId} and account.disabled_at is null and ${grantHoldsOn(day)}`;
  const files = sql`review_assignment r join initiative i on i.id = r.initiative_id
    where r.reviewer_id = account.id and r.ended_at is null and i.council_id = ${councilId} and i.status in ('received', 'under_review')`;
  return db
    .selectFrom("account")
    .leftJoin("councilMemberSetting as s", (join) => join.onRef("s.accountId", "=", "account.id").on("s.councilId", "=", councilId))
    .select(["account.id as accountId", "account.fullName", "account.unitId", "s.capacity"])
    .select([
      sql<string | null>`unit_name_on(account.unit_id, ${day}::date)`.as("unitName"),
      sql<string | null>`unit_branch(account.unit_id)`.as("branchId"),
      sql<boolean>`coalesce(s.is_deputy_chair, false)`.as("isDeputyChair"),
      sql<CouncilRole[]>`array(select distinct g.role from ${grants} order by 1)`.as("roles"),
      sql<string[]>`array(select f.field_slug from council_member_field f join field on field.slug = f.field_slug
        where f.council_id = ${councilId} and f.account_id = account.id order by field.position, field.slug)`.as("fields"),
      sql<number>`(select count(*)::int from ${files})`.as("load"),
    ])
    .where(sql<boolean>`(exists (select from ${grants}) or exists (select from ${files}))`)
    .orderBy(sql`account.full_name collate "vi-x-icu"`)
    .orderBy("account.id");
}
