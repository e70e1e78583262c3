import { searchIndex } from "#search/engine.ts";
import { queueDeliveries } from "#search/failover/deliveries.ts";
import { findDrift } from "#search/failover/drift.ts";
import { readEngineState } from "#search/failover/engine-state.ts";
import { findIndexDrift, repairDrift } from "#search/in-step/check.ts";
import { rebuildSearch } from "#search/in-step/rebuild.ts";
import { watchedMeilisearch } from "#search/meilisearch/watched.ts";
import { freezeWords } from "#search/postgres/frozen/build-segment.ts";
import { trimChanges } from "#search/postgres/held/trim-changes.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import { enqueue } from "../enqueue.ts";
import type { JobHandler, JobRun } from "../job.ts";

/** Writes whole rows, whatever is there: what is wrong is to be mended. */
const indexOf =
  ({ env }: JobRun) =>
  (db: JobRun["db"]) =>
    searchIndex({ db, meilisearch: env.meilisearch, isAnew: true });

/** @throws for the log of jobs, where documents cannot be indexed; the others are */
function tellFailed(failed: readonly number[]): void {
  if (failed.length > 0) throw new Error(`cannot be indexed: initiatives ${failed.slice(0, 20).join(", ")}`);
}

/** Learns anew which words stand in the documents: those of a document that was taken back are suggested to nobody any more. */
export const runRefreshLexicon: JobHandler<"refresh_lexicon"> = async (_, { db }) => {
  await refreshLexicon({ db });
  await trimChanges({ db });
  await enqueue({ db, task: "freeze_words", payload: {}, jobKey: "freeze_words" });
};

/** Freezes the words of a large index, where enough of them changed. */
export const runFreezeWords: JobHandler<"freeze_words"> = async (_, { db }) => {
  await freezeWords({ db });
};

/** Writes the whole index anew, from where an earlier run was interrupted; nothing where another process is at it. */
export const runRebuildSearch: JobHandler<"rebuild_search"> = async (_, run) => {
  const rebuilt = await rebuildSearch({ db: run.db, indexOf: indexOf(run) });
  if (rebuilt.ok) tellFailed(rebuilt.failed);
};

/** Compares the indexes with what the public may read, and repairs them. A server that is away is compared when it is back. */
export const runCheckSearch: JobHandler<"check_search"> = async (_, run) => {
  const { db, env } = run;
  const failed = await repairDrift({ db, indexOf: indexOf(run), drift: await findIndexDrift({ db }) });
  if (env.meilisearch && (await readEngineState({ db }))?.status === "ready")
    await queueDeliveries({ db, ids: await findDrift({ db, slices: watchedMeilisearch(env.meilisearch).hashes() }) });
  tellFailed(failed);
};
