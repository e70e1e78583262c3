import { sql } from "kysely";
import type { Db } from "#db/client.ts";

/** The notices queued since the last call as [kind, account], sorted; then the queue is emptied. */
export async function takeNotices(db: Db): Promise<[string, number][]> {
  const { rows } = await sql<{ kind: string; account: number }>`
    select j.payload->>'kind' as kind, (j.payload->>'accountId')::integer as account from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send_notice' order by 1, 2`.execute(db);
  await sql`delete from graphile_worker._private_jobs`.execute(db);
  return rows.map(({ kind, account }) => [kind, account]);
}

/** What the log says of a file, oldest first. */
export async function eventsOf(db: Db, initiativeId: number) {
  return db.selectFrom("event").select(["verb", "actorId", "reason", "data"]).where("initiativeId", "=", initiativeId).orderBy("seq").execute();
}

export async function statusOf(db: Db, id: number): Promise<string> {
  return (await db.selectFrom("initiative").select("status").where("id", "=", id).executeTakeFirstOrThrow()).status;
}
