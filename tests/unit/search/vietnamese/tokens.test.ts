import { expect, test } from "vitest";
import { numberKeys } from "#search/vietnamese/document-number.ts";
import { tokenise } from "#search/vietnamese/tokens.ts";
import { cpuTime } from "#tests/support/cpu-time.ts";

test("a text is cut into syllables that know where they stand", () => {
  const text = "Số hóa hồ sơ, quý II/2026!";
  const tokens = tokenise(text);
  expect(tokens.map((token) => token.key)).toEqual(["so", "hoa", "ho", "so", "qui", "ii", "2026"]);
  expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(["Số", "hóa", "hồ", "sơ", "quý", "II", "2026"]);
});

test.each([
  ["theo Kế hoạch 53-BC/ĐTN ngày 28/4/2023", ["53-bc-dtn", "28-4-2023"]],
  ["53/BC-ĐTN", ["53-bc-dtn"]],
  ["Nghị định 13/2012/NĐ-CP.", ["13-2012-nd-cp"]],
  ["SK-2026-0001", ["sk-2026-0001"]],
  ["Dân - Chính - Đảng, TP.HCM", []],
])("document numbers of “%s”", (text, numbers) => {
  expect(numberKeys(text).whole).toEqual(numbers);
});

test("a long word costs no more than its length", () => {
  const spent = cpuTime(() => {
    expect(numberKeys("đ".repeat(200_000)).whole).toEqual([]);
    expect(tokenise("đ".repeat(200_000))).toHaveLength(1);
  });
  expect(spent).toBeLessThan(10_000);
});

test("signs alone hold no token", () => {
  expect(tokenise("& | ! ( ) : * <-> '")).toEqual([]);
});
