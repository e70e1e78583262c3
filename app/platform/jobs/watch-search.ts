import type { Db } from "#db/client.ts";
import { watchEngine, type Watch } from "#search/failover/watch.ts";
import { watchedMeilisearch } from "#search/meilisearch/watched.ts";
import { readPublicDocuments } from "#search/public-document.ts";
import type { Env } from "../env.server.ts";
import { logFailure } from "../http/log.ts";

/** Watches Meilisearch and tells it what changed, where this installation has one; one of all processes does it. */
export function watchSearch(options: { db: Db; env: Env }): Watch | null {
  const { db, env } = options;
  if (!env.meilisearch) return null;
  const onFailure = (error: unknown) => logFailure({ during: "search: watching", error });
  return watchEngine({ db, engine: watchedMeilisearch(env.meilisearch), readDocuments: readPublicDocuments, onFailure });
}
