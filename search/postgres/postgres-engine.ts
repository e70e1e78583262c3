import { sql, type RawBuilder } from "kysely";
import type { SearchFilters, SearchOrder } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { excerpt, highlight } from "../vietnamese/highlight.ts";
import type { SearchEngine, SearchRequest } from "../types.ts";
import { findSimilar } from "./similar-query.ts";
import { textQuery, type TextQuery } from "./text-query.ts";

interface FoundRow {
  id: number;
  title: string;
  texts: string[];
}

/** The plainest correct search: a `tsvector` of folded syllables made by `index-initiative.ts`, joined with the public view. One query. */
export function postgresEngine(options: { db: Db }): SearchEngine {
  return {
    async search(request) {
      const query = textQuery(request.query);
      // Signs alone (“???”) ask for nothing that could be found.
      if (!query && request.query.trim() !== "") return { total: 0, hits: [] };
      const { total, rows } = await findRows({ db: options.db, request, query });
      const tokens = query?.tokens ?? [];
      const hits = rows.map((row) => ({
        id: row.id,
        highlights: { title: highlight({ text: row.title, query: tokens }), excerpt: excerpt({ texts: row.texts, query: tokens }) },
      }));
      return { total, hits };
    },
    similar: (request) => findSimilar({ db: options.db, request }),
  };
}

async function findRows(options: { db: Db; request: SearchRequest; query: TextQuery | null }): Promise<{ total: number; rows: FoundRow[] }> {
  const { request, query } = options;
  const join = query ? sql`join search_document d on d.initiative_id = p.id and d.words @@ ${query.match}::tsquery` : sql``;
  const rank = query ? rankOf(query) : sql`0`;
  const result = await sql<{ total: number; rows: FoundRow[] }>`
    with found as (
      select p.id, p.title, p.published_at, ${rank} as rank from public_initiative p ${join} where ${conditions(request.filters)}
    ), shown as (
      select id, row_number() over (order by ${sortOf(request.order)}) as place from found
      order by place limit ${request.pageSize} offset ${(request.page - 1) * request.pageSize}
    )
    select (select count(*)::integer from found) as total, coalesce((
      select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title,
        'texts', jsonb_build_array(p.summary, p.problem, p.solution, p.novelty, p.benefits, p.conditions)) order by s.place)
      from shown s join public_initiative p on p.id = s.id), '[]') as rows`.execute(options.db);
  return result.rows[0] ?? { total: 0, rows: [] };
}

/** Tiers as bits, the first the highest; within one tier, Postgres' own rank breaks ties (it stays below 1). */
function rankOf(query: TextQuery): RawBuilder<unknown> {
  const bits = query.tiers.map((tier, index) => sql`(d.words @@ ${tier}::tsquery)::integer * ${2 ** (query.tiers.length - 1 - index)}::integer`);
  return sql`(${sql.join(bits, sql` + `)} + ts_rank(d.words, ${query.match}::tsquery, 32))`;
}

function sortOf(order: SearchOrder): RawBuilder<unknown> {
  if (order === "title") return sql`title collate "vi-x-icu", id`;
  return order === "newest" ? sql`published_at desc, id desc` : sql`rank desc, published_at desc, id desc`;
}

function conditions(filters: SearchFilters): RawBuilder<unknown> {
  const wanted = [
    filters.field !== null && sql`p.field_slug = ${filters.field}`,
    filters.unit !== null && sql`p.unit_id = ${filters.unit}`,
    filters.year !== null && sql`p.year = ${filters.year}`,
    filters.feasibility !== null && sql`p.feasibility = ${filters.feasibility}`,
  ].filter((condition) => condition !== false);
  return wanted.length === 0 ? sql`true` : sql.join(wanted, sql` and `);
}
