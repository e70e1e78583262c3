import fc from "fast-check";
import { expect, test } from "vitest";
import { comparedTerms, likeness, type ComparedText } from "#search/vietnamese/likeness.ts";

const alike = (left: ComparedText, right: ComparedText) => likeness({ left: comparedTerms(left), right: comparedTerms(right), rarity: () => 1 });
const text = (title: string, summary = ""): ComparedText => ({ title, summary });

test("the same text is wholly alike, texts without a common syllable are not alike at all", () => {
  expect(alike(text("Hồ sơ một cửa"), text("ho so mot cua"))).toBe(1);
  expect(alike(text("Hồ sơ một cửa"), text("Phân loại rác"))).toBe(0);
  expect(alike(text(""), text(""))).toBe(0);
});

test("neighbours in the same order say more than the same syllables scattered", () => {
  const wanted = text("quản lý hồ sơ");
  expect(alike(wanted, text("hồ sơ quản lý"))).toBeGreaterThan(alike(wanted, text("lý sơ quản hồ")));
});

test("titles weigh more than summaries", () => {
  const wanted = text("điểm ngập", "xe buýt");
  expect(alike(wanted, text("điểm ngập", "cây xanh"))).toBeGreaterThan(alike(wanted, text("cây xanh", "xe buýt")));
});

test("likeness is symmetric and between 0 and 1", () => {
  const words = fc.array(fc.constantFrom("hồ", "sơ", "một", "cửa", "rác", "ngập", "1022"), { maxLength: 8 }).map((all) => all.join(" "));
  const texts = fc.record({ title: words, summary: words });
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const value = alike(left, right);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + 1e-9);
      expect(alike(right, left)).toBeCloseTo(value, 9);
    }),
  );
});
