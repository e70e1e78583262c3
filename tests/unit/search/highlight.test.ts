import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { excerpt, highlight } from "#search/vietnamese/highlight.ts";
import { tokenise } from "#search/vietnamese/tokens.ts";

const marked = (text: string, query: string) =>
  highlight({ text, query: tokenise(query) })
    .map((segment) => (segment.isMatch ? `[${segment.text}]` : segment.text))
    .join("");

test("an unmarked query marks the phrase, not scattered syllables", () => {
  expect(marked("Số hóa hồ sơ tại số nhà 5", "ho so")).toBe("Số hóa [hồ sơ] tại số nhà 5");
});

test("where no two words stand together, each is marked", () => {
  expect(marked("Quản lý rác tại nguồn", "nguồn rác")).toBe("Quản lý [rác] tại [nguồn]");
});

test("a lone syllable of a longer query is not marked", () => {
  expect(marked("Chuyển đổi số tận cửa nhà", "hồ sơ")).toBe("Chuyển đổi số tận cửa nhà");
});

test("no query marks nothing", () => {
  expect(marked("Bản đồ điểm ngập", "")).toBe("Bản đồ điểm ngập");
});

test("the segments joined are the text", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      (text, query) =>
        highlight({ text, query: tokenise(query) })
          .map((segment) => segment.text)
          .join("") === text,
    ),
  );
});

test("an excerpt comes from the text that holds most of the query, cut around it", () => {
  const long = `${"mở đầu ".repeat(30)}phân loại rác tại nguồn${" kết thúc".repeat(40)}`;
  const segments = excerpt({ texts: ["Tóm tắt không có gì.", long], query: tokenise("phan loai rac") });
  const text = segments.map((segment) => segment.text).join("");
  expect(segments.filter((segment) => segment.isMatch).map((segment) => segment.text)).toEqual(["phân loại rác"]);
  expect(text).toMatch(/^… mở đầu .* kết thúc …$/);
  expect(text.length).toBeLessThan(260);
});

test("a word with a sign inside that nobody sees is marked too", () => {
  expect(marked("Rút ngắn th\u00ADủ tục hành chính", "thu tuc")).toBe("Rút ngắn [th\u00ADủ tục] hành chính");
});
