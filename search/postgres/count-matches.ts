import { sql, type RawBuilder } from "kysely";
import { facetNames, type SearchFilters } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import type { Facets } from "../types.ts";
import { facetValues, filterRows, setFilters } from "./filter-rows.ts";

/** One in so many documents is in the sample. */
const sampleShare = 16;

export interface Counts {
  total: number;
  facets: Facets | null;
  isEstimate: boolean;
}

/**
 * Totals, and facets each under all filters but its own. One query.
 * @param options.match text of a `tsquery`; null for every document
 * @param options.isSampled count a sixteenth of the documents, times sixteen
 */
export async function countMatches(options: {
  db: Db;
  match: string | null;
  filters: SearchFilters;
  withFacets: boolean;
  isSampled: boolean;
}): Promise<Counts> {
  const { db, match, filters, withFacets, isSampled } = options;
  const found = sql`${match === null ? sql`true` : sql`e.words @@ ${match}::tsquery`} and ${isSampled ? sql`e.is_sample` : sql`true`}`;
  const scale = isSampled ? sampleShare : 1;
  if (!withFacets) {
    const result = await sql<{ total: number }>`select count(*)::integer as total from search_entry e where ${found} and ${filterRows(filters)}`.execute(db);
    return { total: (result.rows[0]?.total ?? 0) * scale, facets: null, isEstimate: isSampled };
  }
  const result = await sql<{ facet: string | null; value: string | null; count: number }>`
    with found as materialized (
      select ${sql.join(facetNames.map((name) => sql`${facetValues[name]} as ${sql.id(name)}`))}, ${failedFilter(filters)} as failed
      from search_entry e where ${found}
    )
    select null as facet, null as value, count(*)::integer as count from found where failed = ''
    union all (${sql.join(
      facetNames.map((name) => facetCounts(name)),
      sql` union all `,
    )})`.execute(db);
  const facets = Object.fromEntries(facetNames.map((name): [string, Facets["field"]] => [name, []])) as Facets;
  let total = 0;
  for (const { facet, value, count } of result.rows) {
    const name = facetNames.find((one) => one === facet);
    if (!name) total = count * scale;
    else if (value !== null) facets[name].push({ value, count: count * scale });
  }
  for (const name of facetNames) facets[name].sort((left, right) => right.count - left.count || left.value.localeCompare(right.value));
  return { total, facets, isEstimate: isSampled };
}

/** The one filter that a row fails; empty where it passes all, “+” where it fails several. */
function failedFilter(filters: SearchFilters): RawBuilder<string> {
  const set = setFilters(filters);
  if (set.length === 0) return sql`''`;
  const failures = sql.join(
    set.map(({ condition }) => sql`(${condition}) is not true`).map((fails) => sql`(${fails})::integer`),
    sql` + `,
  );
  const names = sql.join(
    set.map(({ name, condition }) => sql`when (${condition}) is not true then ${name}::text`),
    sql` `,
  );
  return sql`case when ${failures} > 1 then '+' ${names} else '' end`;
}

const facetCounts = (name: (typeof facetNames)[number]): RawBuilder<unknown> =>
  sql`select ${name}::text, ${sql.id(name)}, count(*)::integer from found where failed in ('', ${name}::text) group by 2`;
