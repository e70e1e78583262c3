import type { Db } from "#db/client.ts";
import { indexInitiative } from "./index-initiative.ts";

/** Makes the whole index anew from the public view, one document at a time while the site runs. @returns how many are indexed and how many were taken out */
export async function rebuildIndex(options: { db: Db }): Promise<{ indexed: number; removed: number }> {
  const { db } = options;
  const ids = await db.selectFrom("publicInitiative").select("id").union(db.selectFrom("searchDocument").select("initiativeId as id")).execute();
  let indexed = 0;
  for (const { id } of ids) if (await indexInitiative({ db, initiativeId: id })) indexed += 1;
  return { indexed, removed: ids.length - indexed };
}
