import { indexInitiative } from "#search/postgres/index-initiative.ts";
import type { JobHandler } from "../job.ts";

/** Brings the search document of an initiative up to what the public may read now. */
export const runIndexInitiative: JobHandler<"index_initiative"> = async ({ initiativeId }, { db }) => {
  await indexInitiative({ db, initiativeId });
};
