import { sql, type RawBuilder } from "kysely";
import type { SearchFilters } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import type { RankedCandidate } from "../ranking/rank.ts";
import { facetValues, filterRows } from "./filter-rows.ts";
import { facetNames, type FacetName } from "#app/domain/search/criteria.ts";
import type { Tier } from "./match.ts";

export interface Candidate extends RankedCandidate {
  title: string;
  facets: Record<FacetName, string | null>;
}

const columns = sql`e.initiative_id as id, e.streams, e.applied_units as "appliedUnits", e.replicated_units as "replicatedUnits",
  e.published_at as "publishedAt", e.texts ->> 'title' as title, ${facetsColumn()}`;

function facetsColumn(): RawBuilder<unknown> {
  return sql`jsonb_build_object(${sql.join(facetNames.map((name) => sql`${sql.lit(name)}, ${facetValues[name]}`))}) as facets`;
}

/**
 * Documents that may answer best: of each tier those with the most merit.
 * @param options.isBroad where texts match by the thousands: only the prominent documents of the index are looked at
 * @returns `isFull` where the last tier may hold more than was taken
 */
export async function findCandidates(options: {
  db: Db;
  tiers: readonly Tier[];
  filters: SearchFilters;
  isBroad: boolean;
}): Promise<{ candidates: Candidate[]; isFull: boolean }> {
  const { db, tiers, filters, isBroad } = options;
  const last = tiers.at(-1);
  if (!last) return { candidates: [], isFull: false };
  const selects = tiers.map(({ column, match, limit }, index) => {
    const prominent = isBroad && column === "words" ? sql`and e.is_prominent` : sql``;
    return sql`(select e.initiative_id as id, ${index}::integer as tier from search_entry e
      where e.${sql.id(column)} @@ ${match}::tsquery and ${filterRows(filters)} ${prominent} order by e.merit desc, e.initiative_id desc limit ${limit})`;
  });
  const result = await sql<Candidate & { inLast: number }>`
    with tier as materialized (${sql.join(selects, sql` union all `)})
    select ${columns}, (select count(*)::integer from tier where tier.tier = ${tiers.length - 1}::integer) as "inLast"
    from search_entry e where e.initiative_id in (select id from tier)`.execute(db);
  return { candidates: result.rows, isFull: (result.rows[0]?.inLast ?? 0) >= last.limit };
}

/** Every document that holds any word, where they are few. */
export async function findAny(options: { db: Db; match: string }): Promise<Candidate[]> {
  const result = await sql<Candidate>`select ${columns} from search_entry e where e.words @@ ${options.match}::tsquery`.execute(options.db);
  return result.rows;
}
