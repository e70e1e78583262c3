import { searchIndex } from "#search/engine.ts";
import { indexInitiatives } from "#search/in-step/index-initiatives.ts";
import { enqueueLexiconRefresh } from "../enqueue-search.ts";
import type { JobHandler } from "../job.ts";

/** Brings the search document of an initiative up to what the public may read now. */
export const runIndexInitiative: JobHandler<"index_initiative"> = async ({ initiativeId }, { db, env }) => {
  await indexInitiatives({ db, ids: [initiativeId], indexOf: (tx) => searchIndex({ db: tx, meilisearch: env.meilisearch }) });
  await enqueueLexiconRefresh({ db });
};
