import { describe, expect, test } from "vitest";
import { benchCorpus } from "#scripts/bench-search/bench-corpus.ts";
import { copyLine } from "#scripts/bench-search/copy-line.ts";
import { readBenchOptions } from "#scripts/bench-search/options.ts";
import { percentilesOf, ratio } from "#scripts/bench-search/percentiles.ts";
import { benchQueries, queryKinds } from "#scripts/bench-search/queries.ts";
import { entryOf } from "#search/postgres/postgres-index.ts";
import { tokenise } from "#search/vietnamese/tokens.ts";

const rows = 5000;
const corpus = benchCorpus(rows);
const syllables = (text: string) => tokenise(text).length;

describe("the corpus of the bench", () => {
  test("is the same in every process, and another after a change", () => {
    expect(benchCorpus(rows).document(4321)).toEqual(corpus.document(4321));
    expect(corpus.document(4321, 1).summary).not.toBe(corpus.document(4321).summary);
    expect(corpus.document(4321, 1).id).toBe(4322);
  });

  test("has texts of the length of real ones, from a vocabulary of more than 4,000 words", () => {
    const documents = Array.from({ length: 300 }, (_, index) => corpus.document(index * 16));
    const titles = documents.map(({ title }) => syllables(title)).sort((left, right) => left - right);
    expect(titles[0]).toBeGreaterThanOrEqual(8);
    expect(titles.at(-1)).toBeLessThanOrEqual(18);
    const bodies = documents.reduce((total, { body }) => total + syllables(body.join(" ")), 0) / documents.length;
    expect(bodies).toBeGreaterThan(180);
    expect(bodies).toBeLessThan(260);
    expect(corpus.vocabulary.words.filter((word) => word.includes(" ")).length).toBeGreaterThan(4000);
  });

  test("plants titles at every age, the oldest and the newest among them", () => {
    const places = corpus.planted.map(({ index }) => index);
    expect([places[0], places.at(-1), new Set(places).size]).toEqual([0, rows - 1, 40]);
    for (const { index, title } of corpus.planted) expect(corpus.document(index).title).toBe(title);
    expect(corpus.document(0).publishedAt.getTime()).toBeLessThan(corpus.document(rows - 1).publishedAt.getTime());
  });
});

test("at least 300 questions of all kinds", () => {
  const queries = benchQueries({ corpus, rows });
  expect(queries.length).toBeGreaterThanOrEqual(300);
  expect([...new Set(queries.map(({ kind }) => kind))]).toEqual([...queryKinds]);
  expect(queries.filter(({ text }) => text === "")).toEqual([]);
  expect(queries.filter(({ kind, text }) => kind === "unmarked" && text !== text.normalize("NFD").replace(/\p{M}/gu, ""))).toEqual([]);
});

test("a row of COPY keeps to one line with a cell for each column", () => {
  const line = copyLine(entryOf({ ...corpus.document(3), summary: "Tab\tvà dòng\nmới \\ hết", stage: null }, { codeOf: () => 1 }));
  expect(line.endsWith("\n")).toBe(true);
  expect(line.slice(0, -1).split("\n")).toHaveLength(1);
  expect(line.split("\t")).toHaveLength(17);
  expect(line.split("\t")[6]).toBe("\\N");
});

test("percentiles by the nearest rank", () => {
  const times = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect(percentilesOf(times)).toEqual({ count: 20, p50: 10, p95: 19, p99: 20 });
  expect(percentilesOf([])).toEqual({ count: 0, p50: 0, p95: 0, p99: 0 });
  expect([ratio(30, 20), ratio(1, 0)]).toEqual([1.5, null]);
});

test("the command line of the bench", () => {
  expect(readBenchOptions(["--rows", "10000,1000000", "--json", "--keep"])).toEqual({
    rows: [10_000, 1_000_000],
    engine: "postgres",
    isJson: true,
    isKept: true,
    updateSeconds: 20,
  });
  expect(() => readBenchOptions(["--rows", "ten"])).toThrow("“ten” không phải danh sách số sáng kiến");
  expect(() => readBenchOptions(["--engine", "solr"])).toThrow("Không có bộ tìm kiếm “solr”");
  expect(() => readBenchOptions(["--fast"])).toThrow("Không hiểu tham số");
});
