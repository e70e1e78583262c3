import { sql } from "kysely";
import type { Db } from "#db/client.ts";

/** Older changes are forgotten: a process that nobody asked anything for so long reads all documents anew. */
const keptHours = 1;

/**
 * Shortens the log of changes. What is forgotten ended before the run of an hour ago, or earlier, so that nobody who has asked since then misses any of it.
 */
export async function trimChanges(options: { db: Db }): Promise<void> {
  await options.db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ from: string }>`
      insert into search_state as s (name, value) values ('changes', jsonb_build_object('from', '0', 'next', pg_snapshot_xmin(pg_current_snapshot())::text))
      on conflict (name) do update set changed_at = now(),
        value = jsonb_build_object('next', pg_snapshot_xmin(pg_current_snapshot())::text,
          -- In a database that was restored from a copy the transactions of the copy may lie in the future.
          'from', least((s.value ->> 'next')::xid8, pg_snapshot_xmin(pg_current_snapshot()))::text)
      where s.changed_at < now() - make_interval(hours => ${keptHours}) returning value ->> 'from' as from`.execute(tx);
    if (rows[0]) await sql`delete from search_change where xid < ${rows[0].from}::xid8 or xid >= pg_snapshot_xmax(pg_current_snapshot())`.execute(tx);
  });
}
