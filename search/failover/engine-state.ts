import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import type { SearchEngineState } from "#db/types.ts";

export type EngineStatus = SearchEngineState["status"];
export type EngineReason = SearchEngineState["reason"];

/** The only outside engine there is. */
export const engineName = "meilisearch";

/** Seconds after which nobody seems to watch: an engine that nobody watches may be out of step, so it is not asked. */
const staleAfter = 30;
const leaseSeconds = 30;

export interface EngineState {
  status: EngineStatus;
  reason: EngineReason;
  since: Date;
  /** Somebody has looked within the last half minute. */
  isWatched: boolean;
}

/** What is known of the engine; undefined where nobody ever looked. One query. */
export async function readEngineState(options: { db: Db }): Promise<EngineState | undefined> {
  return options.db
    .selectFrom("searchEngineState")
    .select(["status", "reason", "since", sql<boolean>`checked_at > now() - make_interval(secs => ${staleAfter})`.as("isWatched")])
    .where("engine", "=", engineName)
    .executeTakeFirst();
}

/** Notes what was found; `since` moves only where the status changes. */
export async function noteEngineState(options: { db: Db; status: EngineStatus; reason: EngineReason }): Promise<void> {
  const { db, status, reason } = options;
  await sql`
    insert into search_engine_state (engine, status, reason) values (${engineName}, ${status}, ${reason})
    on conflict (engine) do update set status = excluded.status, reason = excluded.reason, checked_at = now(),
      since = case when search_engine_state.status = excluded.status then search_engine_state.since else now() end`.execute(db);
}

/**
 * Makes this process the one that watches, for half a minute; only one does, so that an older document never overtakes a newer one.
 * @returns whether it is
 */
export async function leaseWatch(options: { db: Db; watcher: string }): Promise<boolean> {
  const { db, watcher } = options;
  const { rows } = await sql`
    insert into search_engine_state (engine, status, reason, watcher, watched_until)
    values (${engineName}, 'catching_up', 'none', ${watcher}, now() + make_interval(secs => ${leaseSeconds}))
    on conflict (engine) do update set watcher = excluded.watcher, watched_until = excluded.watched_until
    where search_engine_state.watcher is null or search_engine_state.watcher = excluded.watcher or search_engine_state.watched_until < now()
    returning engine`.execute(db);
  return rows.length > 0;
}

/** Lets another process watch at once. */
export async function endWatch(options: { db: Db; watcher: string }): Promise<void> {
  await options.db.updateTable("searchEngineState").set({ watcher: null, watchedUntil: null }).where("watcher", "=", options.watcher).execute();
}

/** `isReady` for one process: asks the database no more often than every `maxAge` milliseconds. */
export function readinessOf(options: { db: Db; maxAge?: number }): () => Promise<boolean> {
  const { db, maxAge = 1000 } = options;
  let known: { at: number; ready: Promise<boolean> } | undefined;
  return () => {
    if (!known || performance.now() - known.at > maxAge) {
      const ready = readEngineState({ db }).then((state) => state?.status === "ready" && state.isWatched);
      known = { at: performance.now(), ready };
    }
    return known.ready;
  };
}
