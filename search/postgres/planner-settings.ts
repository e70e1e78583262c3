import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { changesSince, pulseOf, type Pulse } from "./held/pulse.ts";

/** No question may keep the database busy for longer, in milliseconds. */
const longest = 2000;

/** Runs in one transaction, for settings that hold to its end. */
export async function withPlanner<T>(db: Db, run: (tx: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? run(db) : db.transaction().execute(run);
}

export interface TermCounts {
  counts: Map<string, number>;
  /** Of the lexicon now, which tells whether the copy in memory is still right. */
  version: string;
  pulse: Pulse;
}

/**
 * Documents that hold each term, read in one query with what changed in the index and with the settings that questions need in this transaction. To the
 * planner testing a row for words is as cheap as comparing a number: unless told otherwise it runs through whole indexes or tables, for seconds, rather
 * than ask the index of words. Compiling plans costs more than it saves, so does planning each question anew, and a question that takes too long is given up.
 * @param options.since what changed after this snapshot; null where nobody wants to know
 */
export async function countTerms(options: { db: Db; terms: readonly string[]; since?: string | null }): Promise<TermCounts> {
  const { db, terms, since = null } = options;
  const result = await sql<{ counts: Record<string, number> | null; version: string | null } & Parameters<typeof pulseOf>[0]>`
    select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true), set_config('jit', 'off', true), set_config('statement_timeout', ${String(longest)}::text, true),
      (select value ->> 'version' from search_state where name = 'lexicon') as version,
      (select jsonb_object_agg(term, documents) from search_term where term = any(${[...terms]}::text[])) as counts,
      ${changesSince(since)}`.execute(db);
  const row = result.rows[0];
  return { counts: new Map(Object.entries(row?.counts ?? {})), version: row?.version ?? "", pulse: pulseOf(row) };
}
