import { sql, type RawBuilder } from "kysely";
import type { SearchFilters } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import type { OrderedCandidate } from "../ranking/in-order.ts";
import { appliedAt, publishedAt, replicatedAt, type Facts } from "./facts.ts";
import { filterRows } from "./filter-rows.ts";
import type { Tier } from "./match.ts";

export interface Candidate extends OrderedCandidate {
  facts: Facts;
}

interface Row {
  id: number;
  streams: string;
  facts: Facts;
  title: string;
}

const candidateOf = (row: Row): Candidate => ({
  ...row,
  appliedUnits: appliedAt(row.facts, 0),
  replicatedUnits: replicatedAt(row.facts, 0),
  publishedAt: new Date(publishedAt(row.facts, 0) * 1000),
});

/** Titles are packed away with the long texts: read only where they are wanted. */
const columns = (withTitles: boolean): RawBuilder<unknown> =>
  sql`e.initiative_id as id, e.streams, e.facts, ${withTitles ? sql`e.texts ->> 'title'` : sql`''`} as title`;

const idsOf = ({ column, match, limit }: Tier, filters: SearchFilters, also: RawBuilder<unknown>): RawBuilder<{ id: number }> =>
  sql`(select e.initiative_id as id from search_entry e where e.${sql.id(column)} @@ ${match}::tsquery and ${filterRows(filters)} ${also}
    order by e.merit desc, e.initiative_id desc limit ${limit})`;

const isProminent = (match: string) => sql`and e.is_prominent and e.words @@ ${match}::tsquery`;

/**
 * Of each tier the documents with the most merit, as a query of ids. Of a title that is asked for among the prominent first, the others are looked at
 * only where those do not suffice.
 */
function tierIds(options: { tiers: readonly Tier[]; filters: SearchFilters }): RawBuilder<{ id: number }> {
  const { tiers, filters } = options;
  const selects = tiers.map((tier) => {
    if (!tier.prominent) return idsOf(tier, filters, sql``);
    const best = idsOf(tier, filters, isProminent(tier.prominent.match));
    if (tier.prominent.isEnough) return best;
    return sql`(with best as materialized (${best})
      select id from best union all ${idsOf(tier, filters, sql`and (select count(*) < ${tier.limit} from best)`)})`;
  });
  return selects.length === 0 ? sql`select null::integer as id where false` : sql`${sql.join(selects, sql` union `)}`;
}

/**
 * What one reading of the index tells of a question: the documents of the tiers, and the facts of all that match.
 * @param options.all text of a `tsquery`; null where nothing can match
 * @param options.isSampled read the facts of a sixteenth
 * @param options.onlyPassing leave out the facts of what the filters do not let pass
 */
export async function findFirst(options: {
  db: Db;
  tiers: readonly Tier[];
  filters: SearchFilters;
  all: string | null;
  isSampled: boolean;
  onlyPassing?: boolean;
}): Promise<{ ids: number[]; facts: Facts }> {
  const { db, tiers, filters, all, isSampled, onlyPassing = false } = options;
  const facts =
    all === null
      ? sql`null::bytea`
      : sql`(select string_agg(e.facts, ''::bytea) from search_entry e where e.words @@ ${all}::tsquery ${isSampled ? sql`and e.is_sample` : sql``}
          ${onlyPassing ? sql`and ${filterRows(filters)}` : sql``})`;
  const result = await sql<{ ids: number[]; facts: Facts | null }>`select array(${tierIds({ tiers, filters })}) as ids, ${facts} as facts`.execute(db);
  return { ids: result.rows[0]?.ids ?? [], facts: result.rows[0]?.facts ?? Buffer.alloc(0) };
}

/** Facts of every document that passes, or of a sixteenth. */
export async function everyFact(options: { db: Db; isSampled: boolean; filters: SearchFilters }): Promise<Facts> {
  const { db, isSampled, filters } = options;
  const result = await sql<{ facts: Facts | null }>`
    select string_agg(e.facts, ''::bytea) as facts from search_entry e where ${isSampled ? sql`e.is_sample` : sql`true`} and ${filterRows(filters)}`.execute(
    db,
  );
  return result.rows[0]?.facts ?? Buffer.alloc(0);
}

/** Documents by number, and those of the tiers. */
export async function readCandidates(options: {
  db: Db;
  ids: readonly number[];
  tiers: readonly Tier[];
  filters: SearchFilters;
  withTitles: boolean;
}): Promise<Candidate[]> {
  const { db, ids, tiers, filters, withTitles } = options;
  if (ids.length === 0 && tiers.length === 0) return [];
  const more = tiers.length === 0 ? sql`` : sql`union ${tierIds({ tiers, filters })}`;
  const result = await sql<Row>`
    with wanted as materialized (select unnest(${[...ids]}::integer[]) as id ${more})
    select ${columns(withTitles)} from search_entry e where e.initiative_id in (select id from wanted)`.execute(db);
  return result.rows.map(candidateOf);
}

/** Every document that holds any word, where they are few. */
export async function findAny(options: { db: Db; match: string; withTitles: boolean }): Promise<Candidate[]> {
  const { db, match, withTitles } = options;
  const result = await sql<Row>`select ${columns(withTitles)} from search_entry e where e.words @@ ${match}::tsquery`.execute(db);
  return result.rows.map(candidateOf);
}
