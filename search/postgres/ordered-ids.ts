import { sql } from "kysely";
import type { Db } from "#db/client.ts";

const byTitle = sql`m.title collate "vi-x-icu", m.initiative_id`;

/** Of these documents a page, by title. */
export async function idsByTitle(options: { db: Db; ids: readonly number[]; offset: number; limit: number }): Promise<number[]> {
  const { db, ids, offset, limit } = options;
  const { rows } = await sql<{ id: number }>`
    select m.initiative_id as id from search_merit m where m.initiative_id = any(${[...ids]}::integer[])
    order by ${byTitle} limit ${limit} offset ${offset}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Titles that one step of a walk reads; each step reads more than the one before. */
const firstStep = 500;
const growth = 4;

/** A page, by title, of the documents that are wanted: all titles are walked through along their index, as many as the page takes. */
export async function walkByTitle(options: { db: Db; isWanted: (id: number) => boolean; offset: number; limit: number }): Promise<number[]> {
  const { db, isWanted, offset, limit } = options;
  // The planner cannot know how soon a page is full: it is left no other way than the index that is in this order.
  await sql`select set_config('enable_indexscan', 'on', true), set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true)`.execute(
    db,
  );
  const wanted: number[] = [];
  for (let from = 0, step = firstStep; ; from += step, step *= growth) {
    const { rows } = await sql<{ ids: number[] }>`
      select array(select m.initiative_id from search_merit m order by ${byTitle} limit ${step} offset ${from}) as ids`.execute(db);
    const ids = rows[0]?.ids ?? [];
    for (const id of ids) if (isWanted(id)) wanted.push(id);
    if (wanted.length >= offset + limit || ids.length < step) break;
  }
  await sql`select set_config('enable_indexscan', 'off', true), set_config('enable_sort', 'on', true), set_config('enable_bitmapscan', 'on', true)`.execute(db);
  return wanted.slice(offset, offset + limit);
}
