import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { corpusDocuments } from "#scripts/search-eval/corpus-documents.ts";
import { readCorpus, readQuestions } from "#scripts/search-eval/labelled-lines.ts";

const folder = mkdtempSync(join(tmpdir(), "labelled-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

test("a corpus may name fields, units and states that the site does not know, and leave out what it likes", async () => {
  const lines = await readCorpus(
    file("corpus.jsonl", [
      JSON.stringify({
        id: "x-1",
        title: "Số hóa hồ sơ",
        problem: null,
        field: "chuyen-doi-so",
        unit: "Tổ 5",
        year: "2023",
        authors: "Lê An",
        kind: "mẹo",
        feasibility: 7,
        more: {},
      }),
      "",
      JSON.stringify({ id: 2, solution: ["Một.", "Hai."], field: "linh tinh", authors: [null, "Võ Bình"] }),
    ]),
  );
  const [first, second] = corpusDocuments({ lines, fieldNames: new Map([["chuyen-doi-so", "Chuyển đổi số"]]) });
  expect(first).toMatchObject({ id: 1, title: "Số hóa hồ sơ", body: [], field: { slug: "chuyen-doi-so", name: "Chuyển đổi số" }, year: 2023 });
  expect(first).toMatchObject({ unit: { id: "Tổ 5", names: ["Tổ 5"] }, authors: ["Lê An"], kind: "initiative", feasibility: "conditional" });
  expect(second).toMatchObject({ id: 2, title: "", body: ["Một.\nHai."], field: { name: "linh tinh" }, year: 2024, authors: ["Võ Bình"] });
});

test("characters that PostgreSQL cannot keep become spaces", async () => {
  const lines = await readCorpus(file("signs.jsonl", [String.raw`{"id":1,"title":"a\u0000b\ud800c"}`]));
  expect(corpusDocuments({ lines, fieldNames: new Map() })[0]?.title).toBe("a b c");
});

test("lines with sid ask for similar initiatives wherever they stand", async () => {
  const queries = file("queries.jsonl", ['{"qid":1,"q":"một cửa","category":"words","relevant":{"7":3}}', '{"sid":"s1","title":"Ki-ốt","near":null}']);
  const similar = file("similar.jsonl", ['{"sid":"s2","title":"Rác","summary":"Phân loại","near":{"8":"2"},"lookalike":[9]}']);
  const questions = await readQuestions([queries, similar]);
  expect(questions.queries).toEqual([{ qid: 1, q: "một cửa", category: "words", relevant: new Map([["7", 3]]), must_not_top: [] }]);
  expect(questions.similar).toEqual([
    { sid: "s1", title: "Ki-ốt", summary: "", near: new Map(), lookalike: [] },
    { sid: "s2", title: "Rác", summary: "Phân loại", near: new Map([["8", 2]]), lookalike: ["9"] },
  ]);
});

test("a wrong line is named by its number, in a plain sentence", async () => {
  const refusalOf = (lines: string[]) => readCorpus(file("wrong.jsonl", lines)).then(String, (error: Error) => error.message);
  expect(await refusalOf(['{"id":1}', "", "{oops"])).toBe("Tệp wrong.jsonl, dòng 3: không phải JSON.");
  expect(await refusalOf(["[1]"])).toBe("Tệp wrong.jsonl, dòng 1: không phải một đối tượng JSON.");
  expect(await refusalOf(['{"title":"không có mã"}'])).toBe("Tệp wrong.jsonl, dòng 1: thiếu “id”.");
  expect(await refusalOf(['{"id":1,"title":{"vi":"…"}}'])).toBe("Tệp wrong.jsonl, dòng 1: giá trị của “title” không đúng.");
  expect(await refusalOf([])).toBe(`Tệp ${join(folder, "wrong.jsonl")} không có dòng nào.`);
  await expect(readQuestions([file("stray.jsonl", ['{"q":"ai hỏi"}'])])).rejects.toThrow("Tệp stray.jsonl, dòng 1: không có cả “qid” lẫn “sid”.");
  await expect(readCorpus(join(folder, "none.jsonl"))).rejects.toThrow("(ENOENT)");
});
