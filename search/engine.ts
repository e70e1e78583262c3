import type { Db } from "#db/client.ts";
import { mirroredIndex } from "./failover/deliveries.ts";
import { readinessOf } from "./failover/engine-state.ts";
import { remotePatience, withFallback } from "./failover/with-fallback.ts";
import { connect, type MeilisearchAddress } from "./meilisearch/connection.ts";
import { meilisearchEngine } from "./meilisearch/meilisearch-engine.ts";
import { postgresEngine } from "./postgres/postgres-engine.ts";
import { postgresIndex } from "./postgres/postgres-index.ts";
import { yearsByFiles } from "./query/bare-year.ts";
import type { SearchEngine, SearchIndex } from "./types.ts";

/**
 * The engine of this installation, made once by each process: the built-in one, or Meilisearch with the built-in one behind it.
 * @param options.onFailure is told of every question that Meilisearch left unanswered
 */
export function searchEngine(options: { db: Db; meilisearch?: MeilisearchAddress | null; onFailure?: (error: unknown) => void }): SearchEngine {
  const { db, meilisearch = null, onFailure } = options;
  const local = postgresEngine({ db });
  if (!meilisearch) return yearsByFiles(local);
  const remote = meilisearchEngine({ client: connect({ ...meilisearch, timeout: remotePatience }), db });
  return yearsByFiles(withFallback({ remote, local, isReady: readinessOf({ db }), ...(onFailure && { onFailure }) }));
}

/**
 * Where documents of this installation are written; in the caller's transaction, if `db` is one.
 * @param options.isAnew each is written whole, whatever is there: for a rebuild
 */
export function searchIndex(options: { db: Db; meilisearch?: MeilisearchAddress | null; isAnew?: boolean }): SearchIndex {
  const { db, meilisearch = null, isAnew = false } = options;
  const local = postgresIndex({ db, isAnew });
  return meilisearch ? mirroredIndex({ db, local }) : local;
}
