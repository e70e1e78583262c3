import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { isIndexCurrent } from "#search/in-step/rebuild-state.ts";
import { enqueue } from "./enqueue.ts";

/** From so many documents on, learning the lexicon takes seconds: it is done every ten minutes at most. */
const large = 20_000;
const usualDelay = 3;
const largeDelay = 600;

/** Has the lexicon learned anew soon, once for all that changes until then. */
export async function enqueueLexiconRefresh(options: { db: Db }): Promise<void> {
  await sql`
    select graphile_worker.add_job('refresh_lexicon', payload := '{}'::json, job_key := 'refresh_lexicon', job_key_mode := 'preserve_run_at',
      run_at := now() + make_interval(secs => case
        when coalesce((select (value ->> 'documents')::integer from search_state where name = 'lexicon'), 0) < ${large} then ${usualDelay}::integer
        else ${largeDelay}::integer end))`.execute(options.db);
}

/** Queues a rebuild where the rows of the index were made by a release that made them otherwise, or never. */
export async function enqueueDueRebuild(options: { db: Db }): Promise<void> {
  const { db } = options;
  if (!(await isIndexCurrent({ db }))) await enqueue({ db, task: "rebuild_search", payload: {}, jobKey: "rebuild_search" });
}
