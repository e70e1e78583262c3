import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { indexVersion } from "../postgres/postgres-index.ts";

/** How far a rebuild has come. */
export interface RebuildState {
  /** Of the index that it makes. */
  version: number;
  /** The last initiative that was looked at. */
  last: number;
  written: number;
}

const read = async (db: Db, name: string): Promise<unknown> =>
  (await db.selectFrom("searchState").select("value").where("name", "=", name).executeTakeFirst())?.value;

const write = async (db: Db, name: string, value: object): Promise<void> => {
  await sql`
    insert into search_state (name, value) values (${name}, ${value}::jsonb)
    on conflict (name) do update set value = excluded.value, changed_at = now()`.execute(db);
};

const isState = (value: unknown): value is RebuildState => typeof value === "object" && value !== null && "last" in value && "version" in value;

/** Where a rebuild of this version was interrupted; null where there is none. */
export async function interruptedRebuild(options: { db: Db }): Promise<RebuildState | null> {
  const state = await read(options.db, "rebuild");
  return isState(state) && state.version === indexVersion ? state : null;
}

export async function keepRebuildState(options: { db: Db; state: RebuildState }): Promise<void> {
  await write(options.db, "rebuild", options.state);
}

/** The whole index is of this version now. */
export async function noteRebuilt(options: { db: Db }): Promise<void> {
  await write(options.db, "index", { version: indexVersion });
  await options.db.deleteFrom("searchState").where("name", "=", "rebuild").execute();
}

/** Whether the rows were made as this release makes them: else the index is to be written anew. */
export async function isIndexCurrent(options: { db: Db }): Promise<boolean> {
  const state = await read(options.db, "index");
  return typeof state === "object" && state !== null && "version" in state && state.version === indexVersion;
}
