import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, inject, test } from "vitest";
import { connectDatabase } from "#db/client.ts";
import { evaluate } from "#scripts/search-eval/evaluate.ts";
import { readOptions } from "#scripts/search-eval/options.ts";
import { connect, liveIndex } from "#search/meilisearch/connection.ts";
import { startMeilisearchDouble } from "#tests/support/meilisearch/double.ts";

const folder = mkdtempSync(join(tmpdir(), "eval-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const corpus = [
  {
    id: "may",
    title: "Máy bán hàng tự động tại bến xe",
    summary: "Bà con mua nước và vé xe không phải chờ.",
    results: null,
    field: "mới",
    unit: "Tổ xe buýt",
    authors: ["Lê Thị Hoa"],
  },
  { id: 12, title: "Sổ tay bạn hàng của hợp tác xã", summary: "Ghi lại khách quen và đơn đặt mua rau.", year: "2024", kind: "giải pháp", feasibility: "tốt" },
  {
    id: "rac",
    title: "Phân loại rác tại nguồn đổi quà",
    summary: "Học sinh gom giấy vụn lấy cây xanh.",
    problem: "Rác để lẫn lộn.",
    solution: ["Thùng ba ngăn."],
  },
];
const queries = [
  { qid: 1, q: "bạn hàng", category: "marks", relevant: { "12": 3 }, must_not_top: ["may"] },
  { qid: "2", q: "phan loai rac", category: "unmarked", relevant: { rac: 3 } },
  { qid: "3", q: "zxqv wkjh", category: "nonsense", relevant: {}, must_not_top: null },
];
const similar = [
  {
    sid: "s1",
    title: "Đổi rác phân loại lấy quà",
    summary: "Phân loại rác tại nguồn, học sinh gom giấy vụn đổi cây xanh.",
    near: { rac: 3 },
    lookalike: ["may"],
  },
  { sid: "s2", title: "Đài quan sát thiên văn", summary: "Ngắm sao đêm rằm.", near: {} },
];

function file(name: string, lines: object[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
  return path;
}

const words = () => [
  ...["--corpus", file("corpus.jsonl", corpus), "--queries", file("queries.jsonl", queries)],
  ...["--similar", file("similar.jsonl", similar), "--out", "results.jsonl", "--failures"],
];

async function databases(): Promise<string[]> {
  const admin = connectDatabase({ url: inject("adminUrl"), maximumConnections: 1 });
  const found = await sql<{ datname: string }>`select datname from pg_database where datname like 'search_eval%'`.execute(admin.db);
  await admin.close();
  return found.rows.map(({ datname }) => datname);
}

test("any corpus is loaded, every question asked, the answers written and measured, and nothing is left behind", async () => {
  const said: string[] = [];
  const choice = readOptions({ words: words(), folder });
  await evaluate({ choice, serverUrl: inject("adminUrl"), env: {}, say: (text) => said.push(text) });

  const results = readFileSync(join(folder, "results.jsonl"), "utf8").trim().split("\n");
  expect(results.map((line) => JSON.parse(line) as object)).toEqual([
    { qid: 1, ids: [12, "may"], low_confidence: false },
    { qid: "2", ids: ["rac"], low_confidence: false },
    { qid: "3", ids: [], low_confidence: true },
    { sid: "s1", ids: ["rac"], low_confidence: false },
    { sid: "s2", ids: [], low_confidence: true },
  ]);
  const text = said.join("\n");
  expect(text).toMatch(/Tất cả +3 +1,000 +1,000 +1,000 +1,000 +0 +1/);
  expect(text).toContain("Câu vô nghĩa nhận ra được: 1 trên 1");
  expect(text).toContain("Báo có tương tự dù không có gì giống: 0 trên 1");
  expect(await databases()).toEqual([]);
});

test("a server of Meilisearch is asked for before anything is made of it", async () => {
  const choice = readOptions({ words: [...words(), "--engine", "meilisearch"], folder });
  await expect(evaluate({ choice, serverUrl: inject("adminUrl"), env: {}, say: () => undefined })).rejects.toThrow("MEILISEARCH_URL");
  expect(await databases()).toEqual([]);
});

test("the same on a server of Meilisearch, which is left empty; one that holds documents is not touched", async () => {
  const server = await startMeilisearchDouble();
  try {
    const env = { MEILISEARCH_URL: server.url, MEILISEARCH_MASTER_KEY: server.masterKey };
    const choice = readOptions({ words: [...words(), "--engine", "meilisearch"], folder });
    const run = () => evaluate({ choice, serverUrl: inject("adminUrl"), env, say: () => undefined });
    await run();
    const [first] = readFileSync(join(folder, "results.jsonl"), "utf8").split("\n");
    expect(first).toBe('{"qid":1,"ids":[12,"may"],"low_confidence":false}');
    expect(server.refusals).toEqual([]);

    const client = connect({ url: server.url, key: server.masterKey, timeout: 60_000 });
    expect((await client.getRawIndexes()).results).toEqual([]);
    await client
      .index(liveIndex)
      .addDocuments([{ id: 1 }], { primaryKey: "id" })
      .waitTask();
    await expect(run()).rejects.toThrow("đang giữ dữ liệu");
    expect((await client.index(liveIndex).getStats()).numberOfDocuments).toBe(1);
  } finally {
    await server.stop();
  }
});
