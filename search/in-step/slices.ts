import { sql } from "kysely";
import type { Db } from "#db/client.ts";

/**
 * The next ids, ascending, of all that is public or in the index.
 * @param options.after the last id of the slice before
 */
export async function nextIds(options: { db: Db; after: number; size: number }): Promise<number[]> {
  const { db, after, size } = options;
  const { rows } = await sql<{ id: number }>`
    (select id from public_initiative where id > ${after}::integer order by id limit ${size})
    union (select initiative_id from search_entry where initiative_id > ${after}::integer order by initiative_id limit ${size})
    order by id limit ${size}`.execute(db);
  return rows.map(({ id }) => id);
}
