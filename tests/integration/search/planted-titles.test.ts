import { beforeAll, expect, test } from "vitest";
import { noFilters } from "#app/domain/search/criteria.ts";
import type { BenchCorpus } from "#scripts/bench-search/bench-corpus.ts";
import { searchEngine } from "#search/engine.ts";
import { fold } from "#search/vietnamese/fold.ts";
import { testDatabase } from "#tests/support/database.ts";
import { fillIndex } from "./bench-index.ts";

const database = testDatabase();
let corpus: BenchCorpus;
beforeAll(async () => {
  corpus = await fillIndex({ db: database.db, rows: 3000 });
});

/** Years in which the planted documents were published, and of the titles asked for those that are not answered by their document first. */
async function missed(asked: (title: string) => string): Promise<string[]> {
  const engine = searchEngine({ db: database.db });
  const failures: string[] = [];
  for (const { index, title } of corpus.planted) {
    const { hits } = await engine.search({ query: asked(title), filters: noFilters, order: "relevance", page: 1, pageSize: 3 });
    if (hits[0]?.id !== index + 1) failures.push(`${corpus.document(index).year}: ${asked(title)}`);
  }
  return failures;
}

test("the planted titles are of every age from the oldest to the newest, and nothing but their words speaks for them", () => {
  const documents = corpus.planted.map(({ index }) => corpus.document(index));
  expect(documents).toHaveLength(40);
  expect(new Set(documents.map(({ year }) => year)).size).toBe(20);
  expect(documents.every(({ appliedUnits, stage }) => appliedUnits === 0 && stage === null)).toBe(true);
});

test.each<[string, (title: string) => string]>([
  ["as it stands", (title) => title],
  ["without marks", fold],
  ["in capitals, letters and marks apart", (title) => title.toUpperCase().normalize("NFD")],
])("a title %s is answered by its document first, however old it is", async (_, asked) => {
  expect(await missed(asked)).toEqual([]);
});
