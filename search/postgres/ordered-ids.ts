import { sql, type RawBuilder } from "kysely";
import type { SearchFilters, SearchOrder } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { filterRows } from "./filter-rows.ts";
import { withPlanner } from "./planner-settings.ts";

const byMerit = sql`m.merit desc, m.initiative_id desc`;

/** Each in the order of an index of `search_merit`. */
const orders: Record<SearchOrder, RawBuilder<unknown>> = {
  relevance: byMerit,
  newest: sql`m.published_at desc, m.initiative_id desc`,
  applied: byMerit,
  title: sql`m.title collate "vi-x-icu", m.initiative_id`,
};

/** Where fewer rows than this lie before the end of the page, they are walked in their order; else those that match are found and sorted. */
const mostWalked = 20_000;

interface Asked {
  db: Db;
  match: string | null;
  filters: SearchFilters;
  order: SearchOrder;
  /** Documents that were shown before. */
  without: readonly number[];
  offset: number;
  limit: number;
  /** About how many of all documents pass, from 0 to 1. */
  share: number;
}

/** A page of documents that match, in an order that needs no reading of their texts. */
export async function orderedIds(options: Asked): Promise<number[]> {
  const { db, match, filters, order, without, share, limit } = options;
  const offset = Math.max(0, options.offset);
  const found = match === null ? sql`true` : sql`e.words @@ ${match}::tsquery`;
  const query = sql<{ id: number }>`
    select m.initiative_id as id from search_merit m join search_entry e using (initiative_id)
    where ${found} and ${filterRows(filters)} and not m.initiative_id = any(${[...without]}::integer[])
    order by ${orders[order]} limit ${limit} offset ${offset}`;
  const isWalked = (offset + limit) / Math.max(share, 1 / mostWalked) < mostWalked;
  const { rows } = isWalked ? await alongIndex(db, (tx) => query.execute(tx)) : await query.execute(db);
  return rows.map(({ id }) => id);
}

/** The planner cannot know how soon a page is full: it is left no other way than the index that is in this order. */
const alongIndex = <T>(db: Db, run: (tx: Db) => Promise<T>): Promise<T> =>
  withPlanner(db, async (tx) => {
    await sql`select set_config('enable_indexscan', 'on', true), set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true),
      set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true), set_config('enable_seqscan', 'off', true)`.execute(tx);
    return run(tx);
  });

/** Of these documents a page, by title. */
export async function idsByTitle(options: { db: Db; ids: readonly number[]; offset: number; limit: number }): Promise<number[]> {
  const { db, ids, offset, limit } = options;
  const { rows } = await sql<{ id: number }>`
    select m.initiative_id as id from search_merit m where m.initiative_id = any(${[...ids]}::integer[])
    order by ${orders.title} limit ${limit} offset ${Math.max(0, offset)}`.execute(db);
  return rows.map(({ id }) => id);
}
