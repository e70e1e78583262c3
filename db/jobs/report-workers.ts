import { sql } from "kysely";
import type { Db } from "../client.ts";

/** Says that these workers live, by the database's clock. */
export async function reportWorkers(options: { db: Db; workerIds: readonly string[] }): Promise<void> {
  await sql`
    insert into job_worker (worker_id) select unnest(${options.workerIds}::text[])
    on conflict (worker_id) do update set seen_at = now()`.execute(options.db);
}

/** Called by workers that end in order. */
export async function retireWorkers(options: { db: Db; workerIds: readonly string[] }): Promise<void> {
  await sql`delete from job_worker where worker_id = any(${options.workerIds}::text[])`.execute(options.db);
}

/**
 * Gives back the jobs of workers that have been silent for too long; they run again at once.
 * @param options.silence seconds without a sign of life after which a worker counts as dead
 * @returns the number of workers found dead
 */
export async function releaseJobsOfDeadWorkers(options: { db: Db; silence: number }): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with dead as materialized (
      select distinct job.locked_by as worker_id from graphile_worker._private_jobs job
      where job.locked_at < now() - make_interval(secs => ${options.silence})
        and not exists (select from job_worker alive where alive.worker_id = job.locked_by and alive.seen_at > now() - make_interval(secs => ${options.silence}))
    ), forgotten as (
      delete from job_worker where seen_at < now() - interval '1 day'
    )
    select count(*)::integer as count, graphile_worker.force_unlock_workers(array_agg(worker_id)) from dead having count(*) > 0`.execute(options.db);
  return rows[0]?.count ?? 0;
}
