import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noFilters, type SearchFilters } from "#app/domain/search/criteria.ts";
import { connectDatabase, type DatabaseConnection } from "#db/client.ts";
import { searchEngine } from "#search/engine.ts";
import { countTerms } from "#search/postgres/planner-settings.ts";
import type { SearchEngine } from "#search/types.ts";
import { testDatabase } from "#tests/support/database.ts";
import { fillIndex } from "./bench-index.ts";

const database = testDatabase();
const asked: string[] = [];
let connection: DatabaseConnection;
let engine: SearchEngine;
let title = "";
let field = "";
beforeAll(async () => {
  const corpus = await fillIndex({ db: database.db, rows: 1500 });
  await sql`vacuum analyze search_entry, search_term, search_merit`.execute(database.db);
  ({
    title,
    field: { slug: field },
  } = corpus.document(700));
  connection = connectDatabase({ url: database.url, maximumConnections: 2, onQuery: (text) => asked.push(text) });
  engine = searchEngine({ db: connection.db });
  // The first question reads all that the process holds.
  await engine.search({ query: "", filters: noFilters, order: "relevance", page: 1, pageSize: 1 });
});
afterAll(() => connection.close());

/** The plans of all queries of a question that look into the index of documents, by the settings that questions are asked with. */
async function plansOf(question: { query: string; filters?: SearchFilters; page?: number }): Promise<string[]> {
  asked.length = 0;
  const { hits } = await engine.search({ filters: noFilters, page: 1, ...question, order: "relevance", pageSize: 20, withFacets: true });
  expect(hits.length).toBeGreaterThan(0);
  const looking = asked.filter((text) => text.includes("search_entry"));
  return database.db.transaction().execute(async (tx) => {
    await countTerms({ db: tx, terms: [] });
    const plans: string[] = [];
    for (const text of looking) {
      const { rows } = await sql.raw<{ "QUERY PLAN": string }>(`explain (generic_plan) ${text}`).execute(tx);
      plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
    }
    return plans;
  });
}

/** The indexes that a plan reads, and whether it walks through a table. */
const readBy = (plans: readonly string[]) => ({
  walks: plans.join("\n").match(/Seq Scan on search_\w+/gu) ?? [],
  indexes: [...new Set(plans.join("\n").match(/(?<=Scan (?:on|using) )search_entry_\w+/gu))].sort(),
});

const words = ["search_entry_pkey", "search_entry_title_words", "search_entry_words"];

test.each<[string, () => Parameters<typeof plansOf>[0]]>([
  ["a title", () => ({ query: title })],
  ["some of its words", () => ({ query: title.split(" ").slice(0, 4).join(" ") })],
  ["a word that is only begun", () => ({ query: title.slice(0, 12) })],
  ["a slip", () => ({ query: title.split(" ").slice(0, 4).join("x ") })],
  ["words under a filter", () => ({ query: title.split(" ").slice(0, 3).join(" "), filters: { ...noFilters, field } })],
  ["its second page", () => ({ query: "và", page: 2 })],
])("%s is looked for in the indexes of words alone", async (_, question) => {
  const { walks, indexes } = readBy(await plansOf(question()));
  expect(walks).toEqual([]);
  expect(indexes).toEqual(words);
});
