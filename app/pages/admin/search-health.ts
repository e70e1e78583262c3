import { isAdministrator, type Viewer } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";
import { readEngineState, type EngineReason } from "#search/failover/engine-state.ts";

export interface SearchHealth {
  reason: EngineReason;
  since: Date;
  /** Initiatives that Meilisearch has not been told of. */
  waiting: number;
  /** Some process looks at Meilisearch again and again. */
  isWatched: boolean;
}

/**
 * What administrators must know about Meilisearch; null where it answers, where there is none, and for everybody else. At most two queries.
 * @param options.isConfigured whether this installation has a Meilisearch at all
 */
export async function readSearchHealth(options: { db: Db; viewer: Viewer; isConfigured: boolean }): Promise<SearchHealth | null> {
  const { db, viewer, isConfigured } = options;
  if (!isConfigured || !isAdministrator(viewer)) return null;
  const [state, queue] = await Promise.all([
    readEngineState({ db }),
    db
      .selectFrom("searchDelivery")
      .select(({ fn }) => fn.countAll<string>().as("count"))
      .executeTakeFirstOrThrow(),
  ]);
  if (state?.status === "ready" && state.isWatched) return null;
  return { reason: state?.reason ?? "none", since: state?.since ?? new Date(0), waiting: Number(queue.count), isWatched: state?.isWatched ?? false };
}
