import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { selectInitiativeCards, type InitiativeCard } from "#db/public/initiative-cards.ts";
import type { SearchEngine } from "#search/types.ts";

const shown = 4;

/** Public initiatives like this one, the most alike first; nothing where none is. One query beside the engine's own. */
export async function readSimilarInitiatives(options: {
  db: Db;
  engine: SearchEngine;
  initiative: { id: number; title: string; summary: string };
}): Promise<InitiativeCard[]> {
  const { id, title, summary } = options.initiative;
  const hits = await options.engine.similar({ title, summary, except: id, limit: shown });
  const ids = hits.map((hit) => hit.id);
  // An index may lag: only what is public now is shown.
  const cards = await selectInitiativeCards(options.db)
    .where(sql<boolean>`id = any(${ids}::integer[])`)
    .execute();
  return ids.flatMap((wanted) => cards.find((card) => card.id === wanted) ?? []);
}
