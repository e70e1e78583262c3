import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { documentVector, type WeightedText } from "./document-vector.ts";

/**
 * Writes the search document of an initiative from its public view, or takes it out where it is not public (any more). Doing it twice changes nothing.
 * People's names are not indexed: a consent that is withdrawn must not linger in an index.
 * @returns whether the initiative is in the index now
 */
export async function indexInitiative(options: { db: Db; initiativeId: number }): Promise<boolean> {
  const { db, initiativeId } = options;
  const row = await db
    .selectFrom("publicInitiative")
    .select(["code", "title", "summary", "problem", "solution", "novelty", "benefits", "conditions", "fieldName", "unitName"])
    .where("id", "=", initiativeId)
    .executeTakeFirst();
  if (!row) {
    await db.deleteFrom("searchDocument").where("initiativeId", "=", initiativeId).execute();
    return false;
  }
  const rest = [row.problem, row.solution, row.novelty, row.benefits, row.conditions, row.fieldName, row.unitName];
  const texts: WeightedText[] = [
    { text: row.title, weight: "A" },
    { text: row.code, weight: "A" },
    { text: row.summary, weight: "B" },
    ...rest.map((text): WeightedText => ({ text, weight: "C" })),
  ];
  const words = sql<string>`${documentVector(texts.map(({ text, weight }) => ({ text: text.normalize("NFC"), weight })))}::tsvector`;
  await db
    .insertInto("searchDocument")
    .values({ initiativeId, words })
    .onConflict((conflict) => conflict.column("initiativeId").doUpdateSet({ words, indexedAt: sql`now()` }))
    .execute();
  return true;
}
