import { deleteForgottenFiles, findUnnamedKeys } from "#db/evidence/forgotten-files.ts";
import { incomingFolder, sweepIncoming } from "../../files/incoming.ts";
import type { JobHandler, JobRun } from "../job.ts";

const day = 24 * 60 * 60_000;
const batchSize = 500;

/**
 * Removes what nobody needs any more: temporary files older than a day, files that were removed 30 days ago and that no version names, and stored files
 * without a row. A key older than a day can get no row any more, so that machines may clean at the same time, twice, and beside uploads under way.
 */
export const runCleanFiles: JobHandler<"clean_files"> = async (_payload, run) => {
  await sweepIncoming({ folder: incomingFolder(run.env), now: run.now });
  await deleteForgottenFiles({ db: run.db, removedBefore: new Date(run.now.getTime() - 30 * day) });
  await removeUnnamedKeys(run);
};

/** The rows went first: their keys are among those that no row names. */
async function removeUnnamedKeys({ db, storage, now }: JobRun): Promise<void> {
  let batch: string[] = [];
  const removeBatch = async () => {
    for (const key of await findUnnamedKeys({ db, keys: batch })) await storage.remove({ key });
    batch = [];
  };
  for await (const { key, storedAt } of storage.list()) {
    if (now.getTime() - storedAt.getTime() <= day) continue;
    if (batch.push(key) >= batchSize) await removeBatch();
  }
  await removeBatch();
}
