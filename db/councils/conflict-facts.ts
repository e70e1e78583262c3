import { sql } from "kysely";
import type { ConflictFacts } from "#app/domain/assignment/conflicts.ts";
import type { Status } from "#app/domain/initiative/states.ts";
import type { Db } from "../client.ts";
import { grantHoldsOn } from "./grant-holds.ts";

/** From this likeness of folded titles on (0 to 1) two files are nearly the same. */
const nearlySame = 0.6;

/** What the conflict rules ask of files, in one statement. An author named by e-mail only is found by that address. */
function selectConflictFacts(db: Db, day: string) {
  const authors = sql`initiative_author a left join account on account.id = a.account_id or (a.account_id is null and account.email = a.email)
    where a.initiative_id = initiative.id`;
  const units = sql`(
    select initiative.unit_id union select a.unit_id from ${authors} union select account.unit_id from ${authors}
    union select account.unit_id from account where account.id = initiative.owner_id) as named (unit_id)`;
  const lines = sql`${units} cross join lateral unit_line(named.unit_id) as line (unit_id) where named.unit_id is not null`;
  const above = sql`${units} cross join lateral unit_line(named.unit_id) as line (unit_id) cross join lateral units_above(line.unit_id) as up (unit_id)
    where named.unit_id is not null`;
  return db
    .selectFrom("initiative")
    .leftJoinLateral(
      sql<{
        own: string[];
        above: string[];
      }>`(select array(select line.unit_id from ${lines}) as own, array(select distinct up.unit_id from ${above}) as above)`.as("u"),
      (join) => join.onTrue(),
    )
    .select([
      "ownerId",
      sql<number[]>`array(select account.id from ${authors} and account.id is not null)`.as("authorIds"),
      sql<string[]>`u.own`.as("unitIds"),
      sql<string[]>`u.above`.as("aboveUnitIds"),
      sql<
        number[]
      >`array(select g.account_id from role_grant g where g.role = 'unit_officer' and g.unit_id = any(u.own || u.above) and ${grantHoldsOn(day)})`.as(
        "officerIds",
      ),
      sql<number[]>`array(select confirmed_by from unit_confirmation c where c.initiative_id = initiative.id)`.as("confirmerIds"),
      sql<number[]>`array(
        select distinct n.account_id from role_grant g join initiative_author n on n.account_id = g.account_id
          join initiative other on other.id = n.initiative_id
        where g.council_id = initiative.council_id and other.id <> initiative.id and other.code is not null
          and similarity(folded_text(other.title), folded_text(initiative.title)) >= ${nearlySame}::real)`.as("similarAuthorIds"),
      sql<ConflictFacts["declared"]>`coalesce((select jsonb_agg(distinct jsonb_build_object('accountId', said.account_id, 'conflict', said.conflict)) from (
        select r.account_id, 'recused' as conflict from file_recusal r where r.initiative_id = initiative.id
        union all
        select d.account_id, case d.kind when 'coworker' then 'declared_coworker' else 'declared_relation' end
        from (
          select id from declared_relation where withdrawn_at is null and unit_id = any(u.own)
          union
          select close.id from declared_relation close join (
            select a.email from ${authors} union select account.email from ${authors}
            union select account.email from account where account.id = initiative.owner_id) as named (email) on named.email = close.person_email
          where close.withdrawn_at is null) as met join declared_relation d using (id)) as said), '[]')`.as("declared"),
      sql<ConflictFacts["waivers"]>`coalesce((select jsonb_agg(jsonb_build_object('accountId', w.account_id, 'conflicts', w.conflicts))
        from conflict_waiver w where w.initiative_id = initiative.id and w.withdrawn_at is null), '[]')`.as("waivers"),
    ]);
}

/** Of one file on `day` ('YYYY-MM-DD'). */
export async function findConflictFacts(options: { db: Db; initiativeId: number; day: string }): Promise<ConflictFacts> {
  return selectConflictFacts(options.db, options.day).where("initiative.id", "=", options.initiativeId).executeTakeFirstOrThrow();
}

/** Of all files of a council in these states, by the file's id. */
export async function findCouncilConflictFacts(options: {
  db: Db;
  councilId: number;
  statuses: readonly Status[];
  day: string;
}): Promise<Map<number, ConflictFacts>> {
  const rows = await selectConflictFacts(options.db, options.day)
    .select("initiative.id")
    .where("initiative.councilId", "=", options.councilId)
    .where("initiative.status", "in", [...options.statuses])
    .execute();
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
