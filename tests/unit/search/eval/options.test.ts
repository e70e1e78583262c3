import { expect, test } from "vitest";
import { readOptions } from "#scripts/search-eval/options.ts";

const read = (...words: string[]) => readOptions({ words, folder: "/home/lan" });

test("paths are those of the folder where the command was typed", () => {
  expect(read("--corpus", "a.jsonl", "--queries", "/q.jsonl", "--out", "../out.jsonl")).toEqual({
    corpus: "/home/lan/a.jsonl",
    queries: "/q.jsonl",
    similar: null,
    out: "/home/out.jsonl",
    engine: "postgres",
    failures: 0,
    category: null,
  });
});

test("the worst questions are shown by the number asked for, or thirty", () => {
  expect(read("--corpus", "a", "--queries", "b", "--failures", "7").failures).toBe(7);
  expect(read("--corpus", "a", "--failures", "--queries", "b").failures).toBe(30);
});

test("what is missing or unknown is said with the usage", () => {
  expect(() => read("--queries", "b")).toThrow("Thiếu --corpus. Cách dùng: npm run search:eval");
  expect(() => read("--corpus", "a", "--queries", "b", "--engine", "lucene")).toThrow("hãy chọn postgres hoặc meilisearch");
  expect(() => read("--corpora", "a")).toThrow("Không hiểu tham số: Unknown option '--corpora'");
});
