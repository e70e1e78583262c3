import { sql } from "kysely";
import type { Db } from "#db/client.ts";

/** No question may keep the database busy for longer, in milliseconds. */
const longest = 2000;

/** Runs in one transaction, for settings that hold to its end. */
export async function withPlanner<T>(db: Db, run: (tx: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? run(db) : db.transaction().execute(run);
}

/**
 * Documents that hold each term, read in one query with the settings that questions need in this transaction. To the planner testing a row for words
 * is as cheap as comparing a number: unless told otherwise it runs through whole indexes or tables, for seconds, rather than ask the index of words.
 * Compiling plans costs more than it saves, so does planning each question anew, and a question that takes too long is given up.
 * @returns also the version of the lexicon now, which tells whether the copy in memory is still right
 */
export async function countTerms(db: Db, terms: readonly string[]): Promise<{ counts: Map<string, number>; version: string }> {
  const result = await sql<{ counts: Record<string, number> | null; version: string | null }>`
    select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true), set_config('jit', 'off', true), set_config('statement_timeout', ${String(longest)}::text, true),
      (select value ->> 'version' from search_state where name = 'lexicon') as version,
      (select jsonb_object_agg(term, documents) from search_term where term = any(${[...terms]}::text[])) as counts`.execute(db);
  const row = result.rows[0];
  return { counts: new Map(Object.entries(row?.counts ?? {})), version: row?.version ?? "" };
}
