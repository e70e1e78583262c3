import type { Db } from "#db/client.ts";
import type { SearchDocument } from "../types.ts";
import { facetCodesOf } from "./facet-codes.ts";
import { packFacts } from "./facts.ts";
import { hashOf, listedOf, wordsHashOf } from "./postgres-index.ts";

/** Of documents in the index those whose row tells something else: the hash of the document or of its words, its facts, or its place in whole lists. */
export async function rowFaults(options: { db: Db; documents: readonly SearchDocument[] }): Promise<number[]> {
  const { db, documents } = options;
  if (documents.length === 0) return [];
  const rows = await db
    .selectFrom("searchEntry as e")
    .leftJoin("searchMerit as m", "m.initiativeId", "e.initiativeId")
    .select(["e.initiativeId", "e.documentHash", "e.wordsHash", "e.facts", "e.merit", "m.merit as listed", "m.title", "m.publishedAt"])
    .where(
      "e.initiativeId",
      "in",
      documents.map(({ id }) => id),
    )
    .execute();
  const codes = await facetCodesOf({ db, highest: 0 });
  const held = new Map(rows.map((row) => [row.initiativeId, row]));
  return documents.flatMap((document) => {
    const row = held.get(document.id);
    const listed = listedOf(document);
    const { merit } = listed;
    const isRight =
      row?.documentHash === hashOf(document) &&
      row.wordsHash === wordsHashOf(document) &&
      String(row.merit) === merit &&
      String(row.listed) === merit &&
      row.title === listed.title &&
      row.publishedAt?.getTime() === listed.publishedAt.getTime() &&
      row.facts.equals(packFacts({ document, codeOf: (facet, value) => codes.codeOf(facet, value) ?? 0 }));
    return isRight ? [] : [document.id];
  });
}
