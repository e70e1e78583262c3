import { expect, test } from "vitest";
import { rankingScore, worstFirst, type RankingTask } from "#scripts/search-eval/ranking-tasks.ts";
import { documentWords } from "#search/document-words.ts";
import { streamsOf } from "#search/ranking/streams.ts";
import { weights } from "#search/ranking/weights.ts";
import { benchCorpus } from "#scripts/bench-search/bench-corpus.ts";

const corpus = benchCorpus(1000);
const candidate = (id: number, title: string, summary: string) => ({
  id,
  streams: streamsOf(documentWords({ ...corpus.document(id), title, summary, body: [], authors: [], unit: { id: "don-vi", names: [] } })),
  appliedUnits: 0,
  replicatedUnits: 0,
  publishedAt: new Date(0),
});
const inTitle = candidate(1, "Kho lạnh giữ vắc xin", "Tủ mới.");
const inSummary = candidate(2, "Tủ mới", "Kho lạnh ở trạm.");

/** The question “kho lạnh”, for which this document is the right one. */
const task = (right: string): RankingTask => ({
  query: {
    words: [
      { forms: [{ key: "kho", marked: null, quality: 1 }], weight: 1 },
      { forms: [{ key: "lanh", marked: "lanh^5", quality: 1 }], weight: 1 },
    ],
    groups: [{ from: 0, to: 2 }],
    pairWeights: [1],
    groupDocuments: [2],
    numbers: [],
    documents: 100,
    unknown: 0,
    correction: null,
  },
  candidates: [inTitle, inSummary],
  relevant: new Map([[right, 3]]),
  lookalikes: [],
});

test("a ranking is scored without a database, with the weights at hand", () => {
  const tasks = [task("1"), task("2")];
  // The title goes first: the one task is answered perfectly, the other at the second place (1 / log2 3).
  expect(rankingScore({ tasks, weights, withCost: true })).toBeCloseTo((1 + 1 / Math.log2(3)) / 2, 10);
  expect(rankingScore({ tasks, weights: { ...weights, title: 0, titleRun: 0, titleShare: 0, titleCoverage: 0 }, withCost: true })).toBeCloseTo(
    (1 + 1 / Math.log2(3)) / 2,
    10,
  );
});

test("a look-alike above the right document costs", () => {
  const tasks = [{ ...task("2"), lookalikes: ["1"] }];
  expect(rankingScore({ tasks, weights, withCost: true })).toBeCloseTo(1 / Math.log2(3) - 0.3, 10);
  expect(rankingScore({ tasks, weights, withCost: false })).toBeCloseTo(1 / Math.log2(3), 10);
});

test("what cannot win is given up, the worst task first", () => {
  const tasks = worstFirst({ tasks: [task("1"), task("2")], weights, withCost: true });
  expect([...(tasks[0]?.relevant.keys() ?? [])]).toEqual(["2"]);
  expect(rankingScore({ tasks, weights, withCost: true, toBeat: 0.9 })).toBe(-Infinity);
  expect(rankingScore({ tasks, weights, withCost: true, toBeat: 0.5 })).toBeGreaterThan(0.5);
});
