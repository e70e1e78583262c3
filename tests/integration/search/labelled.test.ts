import { beforeAll, expect, test } from "vitest";
import { askQueries, askSimilar } from "#scripts/search-eval/ask.ts";
import { corpusDocuments } from "#scripts/search-eval/corpus-documents.ts";
import { readCorpus, readQuestions } from "#scripts/search-eval/labelled-lines.ts";
import { loadIndex } from "#scripts/search-eval/open-engine.ts";
import { summariseQueries, summariseSimilar, type Summary } from "#scripts/search-eval/summary.ts";
import { postgresEngine } from "#search/postgres/postgres-engine.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = testDatabase();
let asked: Summary;
let similar: Summary;

beforeAll(async () => {
  const lines = await readCorpus("tests/search/corpus.jsonl");
  const questions = await readQuestions(["tests/search/queries.jsonl", "tests/search/similar.jsonl"]);
  await loadIndex({ db: database.db, documents: corpusDocuments({ lines, fieldNames: new Map() }) });
  const engine = postgresEngine({ db: database.db });
  asked = summariseQueries({ asked: await askQueries({ engine, lines, queries: questions.queries }), overall: "all" });
  similar = summariseSimilar({ asked: await askSimilar({ engine, lines, similar: questions.similar }), overall: "all" });
});

test("labelled questions are answered well: all of them, and every way of typing", () => {
  expect(asked.overall.measures?.ndcg).toBeGreaterThan(0.95);
  const weak = asked.rows.filter(({ measures }) => measures !== null && measures.ndcg < 0.85);
  expect(weak.map(({ category }) => category)).toEqual([]);
});

test("no look-alike stands above the right one, and what nothing answers is said to have no good answer", () => {
  expect(asked.lookalikes.part).toBe(0);
  expect(asked.nonsense.part / asked.nonsense.all).toBeGreaterThanOrEqual(0.9);
  expect(asked.doubted.part / asked.doubted.all).toBeLessThan(0.02);
});

test("initiatives of the same idea in other words are found, and none that only sounds alike stands above them", () => {
  expect(similar.overall.measures?.ndcg).toBeGreaterThan(0.8);
  expect(similar.lookalikes.part).toBe(0);
});
