import { sql } from "kysely";
import type { CouncilRole } from "#app/domain/access/actor.ts";
import type { RelationKind } from "#app/domain/assignment/relations.ts";
import type { Db } from "../client.ts";
import { grantHoldsOn } from "./grant-holds.ts";

/** Why a member said that a file concerns them. */
export interface RecusalRow {
  kind: RelationKind;
  reason: string;
  /** ISO instant. */
  at: string;
}

export interface CouncilMemberRow {
  accountId: number;
  fullName: string;
  unitId: string | null;
  unitName: string | null;
  roles: CouncilRole[];
  /** Files under review that the person has been given; it tells nothing of what they handed in. */
  load: number;
  /** Of the file asked about; for its secretary and the chair. */
  recusal: RecusalRow | null;
}

/** Everybody who sits on the council on `day`, by name, once each with all their roles there, and what they said of one file where it is given. Disabled accounts are left out. */
export async function findCouncilMembers(options: { db: Db; councilId: number; day: string; initiativeId?: number }): Promise<CouncilMemberRow[]> {
  const { day, initiativeId = null } = options;
  return options.db
    .selectFrom("roleGrant as g")
    .innerJoin("account", "account.id", "g.accountId")
    .select([
      "account.id as accountId",
      "account.fullName",
      "account.unitId",
      sql<string | null>`unit_name_on(account.unit_id, ${day}::date)`.as("unitName"),
      sql<CouncilRole[]>`array_agg(distinct g.role)`.as("roles"),
      sql<number>`(select count(*)::int from review_assignment r join initiative i on i.id = r.initiative_id
        where r.reviewer_id = account.id and r.ended_at is null and i.status = 'under_review')`.as("load"),
      sql<RecusalRow | null>`(select jsonb_build_object('kind', f.kind, 'reason', f.reason, 'at', f.recused_at)
        from file_recusal f where f.account_id = account.id and f.initiative_id = ${initiativeId}::integer)`.as("recusal"),
    ])
    .where("g.councilId", "=", options.councilId)
    .where(grantHoldsOn(day))
    .where("account.disabledAt", "is", null)
    .groupBy("account.id")
    .orderBy(sql`account.full_name collate "vi-x-icu"`)
    .execute();
}

/** How many people sat on the council on `day`: the number the 2/3 rule counts from. */
export async function countCouncilMembers(options: { db: Db; councilId: number; day: string }): Promise<number> {
  const { members } = await options.db
    .selectFrom("roleGrant as g")
    .select(sql<number>`count(distinct g.account_id)::int`.as("members"))
    .where("g.councilId", "=", options.councilId)
    .where(grantHoldsOn(options.day))
    .executeTakeFirstOrThrow();
  return members;
}

/** Those among them who said that the file asked about concerns them. */
export const recusedAmong = (members: readonly CouncilMemberRow[]) =>
  members.flatMap(({ accountId, fullName, recusal }) => (recusal ? [{ accountId, fullName, ...recusal }] : []));
