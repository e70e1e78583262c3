import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { markText, parseMark, rangeText } from "#app/domain/scoring/mark.ts";

test.each([
  ["0", 0],
  ["27", 2700],
  ["27,5", 2750],
  ["27.50", 2750],
  [" 8,05 ", 805],
  ["100", 10000],
])("“%s” is %i hundredths", (text, hundredths) => {
  expect(parseMark(text)).toBe(hundredths);
});

test.each(["", "hai mươi", "-1", "27,505", "1e3", "27,", ",5", "99999", "2 7", "NaN", "１２"])("“%s” is no mark", (text) => {
  expect(parseMark(text)).toBeNull();
});

test("what is shown for typing is read back as the same mark", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
      expect(parseMark(markText(hundredths))).toBe(hundredths);
    }),
  );
});

test("marks and ranges in words", () => {
  expect([2700, 2750, 805, 0].map(markText)).toEqual(["27", "27,5", "8,05", "0"]);
  expect(rangeText({ lowest: 2200, highest: 2500 })).toBe("22–25");
  expect(rangeText({ lowest: 0, highest: 0 })).toBe("0");
});
