import { expect, test } from "vitest";
import type { AskedQuery, AskedSimilar } from "#scripts/search-eval/ask.ts";
import { resultLines } from "#scripts/search-eval/evaluate.ts";
import { queryReport } from "#scripts/search-eval/report.ts";
import { summariseQueries, summariseSimilar } from "#scripts/search-eval/summary.ts";

function asked(options: { qid: string; category: string; relevant: Record<string, number>; ids: string[]; low?: boolean; not?: string[] }): AskedQuery {
  const { qid, category, relevant, ids, low = false, not = [] } = options;
  const answer = { total: ids.length, isEstimate: false, hits: [], facets: null, correction: null, lowConfidence: low };
  return { line: { qid, q: "?", category, relevant: new Map(Object.entries(relevant)), must_not_top: not }, ids, lowConfidence: low, answer, milliseconds: 1 };
}

const queries = [
  asked({ qid: "1", category: "words", relevant: { a: 3 }, ids: ["a"] }),
  asked({ qid: "2", category: "words", relevant: { b: 3 }, ids: ["c"], low: true, not: ["c"] }),
  asked({ qid: "3", category: "nonsense", relevant: {}, ids: [], low: true }),
  asked({ qid: "4", category: "nonsense", relevant: {}, ids: ["a"] }),
];

test("means leave out what nothing answers; nonsense and doubted questions are counted apart", () => {
  const summary = summariseQueries({ asked: queries, overall: "all" });
  expect(summary.overall).toEqual({ category: "all", count: 4, measures: { ndcg: 0.5, mrr: 0.5, recall: 0.5, success: 0.5 }, lookalikes: 1, low: 2 });
  expect(summary.rows.map(({ category, measures }) => [category, measures?.ndcg])).toEqual([
    ["nonsense", undefined],
    ["words", 0.5],
  ]);
  expect(summary).toMatchObject({ nonsense: { part: 1, all: 2 }, doubted: { part: 1, all: 2 }, lookalikes: { part: 1, all: 1 } });
  expect(queryReport(summary).split("\n").slice(0, 4)).toEqual([
    "Loại      Số câu  nDCG@10  MRR@10  recall@20  success@1  Bẫy đứng trên  Báo “không khớp”",
    "nonsense       2        –       –          –          –              0                 1",
    "words          2    0,500   0,500      0,500      0,500              1                 1",
    "Tất cả         4    0,500   0,500      0,500      0,500              1                 2".replace("Tất cả", "all   "),
  ]);
});

test("similar initiatives: false alarms are answers where nothing is alike", () => {
  const one = (sid: string, near: Record<string, number>, ids: string[]): AskedSimilar => ({
    line: { sid, title: "", summary: "", near: new Map(Object.entries(near)), lookalike: [] },
    ids,
    lowConfidence: ids.length === 0,
  });
  const similar = [one("1", { a: 3 }, ["a"]), one("2", {}, []), one("3", {}, ["a"]), one("4", { b: 2 }, [])];
  expect(summariseSimilar({ asked: similar, overall: "all" })).toMatchObject({ nonsense: { part: 1, all: 2 }, doubted: { part: 1, all: 2 } });
  expect(resultLines(queries.slice(1, 2), similar.slice(0, 1))).toEqual([
    '{"qid":"2","ids":["c"],"low_confidence":true}',
    '{"sid":"1","ids":["a"],"low_confidence":false}',
  ]);
});
