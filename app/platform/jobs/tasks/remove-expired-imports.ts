import { deleteExpiredBatches } from "#db/imports/batches.ts";
import type { JobHandler } from "../job.ts";

/** Forgets uploads that nobody wrote within a day: they hold birth dates and addresses. */
export const runRemoveExpiredImports: JobHandler<"remove_expired_imports"> = async (_, { db, now }) => {
  await deleteExpiredBatches({ db, now });
};
