import type { Db } from "#db/client.ts";
import { searchIndex } from "#search/engine.ts";
import { indexInitiatives } from "#search/in-step/index-initiatives.ts";

/** What the job of the queue does. @returns whether the initiative is in the index now */
export async function indexInitiative(options: { db: Db; initiativeId: number }): Promise<boolean> {
  const { db, initiativeId } = options;
  const written = await indexInitiatives({ db, ids: [initiativeId], indexOf: (tx) => searchIndex({ db: tx }) });
  return written.length > 0;
}
