import type { Db } from "#db/client.ts";
import { selectInitiativeCards, type InitiativeCard } from "#db/public/initiative-cards.ts";

/** The 50 newest public initiatives; one query. */
export function readFeed(options: { db: Db }): Promise<InitiativeCard[]> {
  return selectInitiativeCards(options.db).orderBy("publishedAt", "desc").orderBy("id", "desc").limit(50).execute();
}
