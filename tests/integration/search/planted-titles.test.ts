import { beforeAll, expect, test } from "vitest";
import { noFilters } from "#app/domain/search/criteria.ts";
import { benchCorpus, type BenchCorpus } from "#scripts/bench-search/bench-corpus.ts";
import { searchEngine } from "#search/engine.ts";
import { postgresIndex } from "#search/postgres/postgres-index.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import { fold } from "#search/vietnamese/fold.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = testDatabase();
const rows = 3000;
let corpus: BenchCorpus;
beforeAll(async () => {
  corpus = benchCorpus(rows);
  for (let from = 0; from < rows; from += 250) {
    const documents = Array.from({ length: Math.min(250, rows - from) }, (_, place) => corpus.document(from + place));
    await postgresIndex({ db: database.db }).put(documents);
  }
  await refreshLexicon({ db: database.db });
}, 180_000);

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
