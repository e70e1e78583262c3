import { sql, type RawBuilder } from "kysely";
import type { Db } from "#db/client.ts";
import type { OrderedCandidate } from "../ranking/in-order.ts";
import { textOf, type Condition } from "./condition.ts";
import { appliedAt, publishedAt, replicatedAt, type Facts } from "./facts.ts";

interface Row {
  id: number;
  streams: string;
  facts: Facts;
  title: string;
}

const candidateOf = ({ id, streams, facts, title }: Row): OrderedCandidate => ({
  ...{ id, streams, title },
  appliedUnits: appliedAt(facts, 0),
  replicatedUnits: replicatedAt(facts, 0),
  publishedAt: new Date(publishedAt(facts, 0) * 1000),
});

/** Titles are packed away with the long texts: read only where they are wanted. */
const columns = (withTitles: boolean): RawBuilder<unknown> =>
  sql`e.initiative_id as id, e.streams, e.facts, ${withTitles ? sql`e.texts ->> 'title'` : sql`''`} as title`;

/** Documents by number, as the ranking reads them. */
export async function readCandidates(options: { db: Db; ids: readonly number[]; withTitles: boolean }): Promise<OrderedCandidate[]> {
  const { db, ids, withTitles } = options;
  if (ids.length === 0) return [];
  const result = await sql<Row>`select ${columns(withTitles)} from search_entry e where e.initiative_id = any(${[...ids]}::integer[])`.execute(db);
  return result.rows.map(candidateOf);
}

/** Documents that meet a condition, of those in the inverted indexes. */
export async function readFresh(options: { db: Db; match: Condition; withTitles: boolean }): Promise<OrderedCandidate[]> {
  const { db, match, withTitles } = options;
  const result = await sql<Row>`select ${columns(withTitles)} from search_entry e where e.is_fresh and e.words @@ ${textOf(match)}::tsquery`.execute(db);
  return result.rows.map(candidateOf);
}
