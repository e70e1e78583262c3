import { sql } from "kysely";
import type { Db } from "../client.ts";
import { selectFacts } from "./facts.ts";

/**
 * Files sent and not public whose titles are like this one, with the facts that say who may know of them: at most 30, the most alike first.
 * @param options.except the file itself
 */
export async function findSimilarTitles(options: { db: Db; title: string; except: number }) {
  const { title } = options;
  return selectFacts(options.db)
    .select(["initiative.title", "initiative.unitName", "initiative.summary"])
    .where("initiative.code", "is not", null)
    .where("initiative.id", "<>", options.except)
    .where(sql<boolean>`folded_text(initiative.title) % folded_text(${title})`)
    .where((eb) => eb.not(eb.exists(eb.selectFrom("publicInitiative").select("publicInitiative.id").whereRef("publicInitiative.id", "=", "initiative.id"))))
    .orderBy(sql`similarity(folded_text(initiative.title), folded_text(${title}))`, "desc")
    .orderBy("initiative.id")
    .limit(30)
    .execute();
}
