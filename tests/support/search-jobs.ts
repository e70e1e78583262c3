import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import { indexInitiative } from "./index-initiative.ts";

/** Does the queued jobs of the search index, as the worker would, and learns its words. @returns the initiatives they named */
export async function runSearchJobs(db: Db): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
    where t.id = j.task_id and t.identifier = 'index_initiative' returning (j.payload ->> 'initiativeId')::integer as id`.execute(db);
  const ids = rows.map(({ id }) => id);
  for (const initiativeId of ids) await indexInitiative({ db, initiativeId });
  await refreshLexicon({ db });
  return ids;
}
