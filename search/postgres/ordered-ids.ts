import { sql, type RawBuilder } from "kysely";
import type { SearchFilters, SearchOrder } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { filterRows } from "./filter-rows.ts";

const byMerit = sql`e.merit desc, e.initiative_id desc`;

const orders: Record<SearchOrder, RawBuilder<unknown>> = {
  relevance: byMerit,
  newest: sql`e.published_at desc, e.initiative_id desc`,
  applied: byMerit,
  title: sql`e.texts ->> 'title' collate "vi-x-icu", e.initiative_id`,
};

/** A page of documents that match, in an order that needs no reading of their texts. One query. */
export async function orderedIds(options: {
  db: Db;
  match: string | null;
  filters: SearchFilters;
  order: SearchOrder;
  /** Documents that were shown before. */
  without: readonly number[];
  offset: number;
  limit: number;
}): Promise<number[]> {
  const { db, match, filters, order, without, offset, limit } = options;
  // Of everything, the index that is in this order already.
  const isByMerit = match === null && orders[order] === byMerit;
  const found = match === null ? sql`true` : sql`e.words @@ ${match}::tsquery`;
  const result = await sql<{ id: number }>`
    select e.initiative_id as id from ${isByMerit ? sql`search_merit m join search_entry e using (initiative_id)` : sql`search_entry e`}
    where ${found} and ${filterRows(filters)} and not e.initiative_id = any(${[...without]}::integer[])
    order by ${isByMerit ? sql`m.merit desc, m.initiative_id desc` : orders[order]} limit ${limit} offset ${Math.max(0, offset)}`.execute(db);
  return result.rows.map(({ id }) => id);
}
