import { sql, type Selectable } from "kysely";
import type { Stage } from "#app/domain/application/stages.ts";
import type { Db } from "#db/client.ts";
import type { PublicInitiative } from "#db/types.ts";
import type { SearchDocument } from "./types.ts";

/**
 * The unit that succeeds today, through mergers and renamings, and all names on the way there, the newest unit first.
 * A unit that was split has no single successor: it stays itself.
 */
const unitNow = sql<{ id: string; names: string[] }>`(
  with recursive way(id, step) as (
    select p.unit_id, 0
    union
    select t.unit_id, w.step + 1
    from way w
    join unit_event_member s on s.unit_id = w.id and s.role = 'source'
    join unit_event e on e.id = s.event_id and e.kind in ('merge', 'rename') and e.happened_on <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
    join unit_event_member t on t.event_id = e.id and t.role = 'target'
    where w.step < 20 and not exists (select from unit_event_member x where x.event_id = e.id and x.role = 'target' and x.unit_id = w.id)
  )
  select jsonb_build_object(
    'id', (select id from way order by step desc, id limit 1),
    'names', (select coalesce(jsonb_agg(name order by step desc, since desc, place), '[]') from (
      select w.step, coalesce(n.valid_from, '0001-01-01') as since, v.place, v.name
      from way w join unit_name n on n.unit_id = w.id cross join lateral (values (1, n.name), (2, n.short_name)) v(place, name)
      where v.name is not null) named)))`;

/** From the first to the furthest; who paused or stopped had reached something, but nobody else did. */
const furthest = sql<Stage | null>`(
  select a.stage from public_application a where a.initiative_id = p.id
  order by array_position(array['stopped', 'paused', 'trial', 'applied', 'replicated'], a.stage) desc limit 1)`;

const applying = sql`from public_application a where a.initiative_id = p.id and a.stage in ('applied', 'replicated')`;

/**
 * What is searched of initiatives, from the public views only: what is not public (any more) is missing. One query, however many are asked for.
 * @returns in the order of their ids
 */
export async function readPublicDocuments(options: { db: Db; ids: readonly number[] }): Promise<SearchDocument[]> {
  const { db, ids } = options;
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("publicInitiative as p")
    .selectAll("p")
    .select([
      sql<
        string[]
      >`(select coalesce(jsonb_agg(a.full_name order by a.position), '[]') from public_author a where a.initiative_id = p.id and a.full_name is not null)`.as(
        "authors",
      ),
      unitNow.as("unitNow"),
      furthest.as("stage"),
      sql<boolean>`exists (
        select from public_commendation_ground g join public_commendation c on c.id = g.commendation_id
        where g.initiative_id = p.id and c.status in ('issued', 'awarded'))`.as("hasAward"),
      sql<number>`(select count(distinct a.unit_id)::integer ${applying})`.as("appliedUnits"),
      sql<number>`(select count(distinct a.unit_id)::integer ${applying} and a.is_replication)`.as("replicatedUnits"),
    ])
    .where("p.id", "=", sql<number>`any(${[...ids]}::integer[])`)
    .orderBy("p.id")
    .execute();
  return rows.map(({ authors, unitNow: unit, stage, hasAward, appliedUnits, replicatedUnits, ...row }) => ({
    ...{ id: row.id, code: row.code, title: row.title, summary: row.summary, body: bodyOf(row), authors },
    unit: { id: unit.id, names: [...new Set([...unit.names, row.unitName])] },
    field: { slug: row.fieldSlug, name: row.fieldName },
    year: row.year,
    kind: row.kind as SearchDocument["kind"],
    feasibility: row.feasibility as SearchDocument["feasibility"],
    ...{ stage, hasAward, appliedUnits, replicatedUnits, publishedAt: row.publishedAt },
  }));
}

const bodyOf = (row: Selectable<PublicInitiative>): string[] =>
  [row.problem, row.purpose, row.solution, row.novelty, row.conditions, row.benefits, row.benefitsByAppliers, row.economicEffect, row.socialEffect]
    .concat([row.replicationScope, row.appliedPlace, row.feasibilityConditions])
    .filter((text) => text.trim() !== "");
