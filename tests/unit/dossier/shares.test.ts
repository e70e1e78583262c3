import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { areWhole, parseShare, shareText } from "#app/domain/initiative/shares.ts";

test.each([
  ["33,33", 3333],
  ["33.33", 3333],
  ["33,3", 3330],
  ["100", 10_000],
  [" 40 % ", 4000],
  ["0,01", 1],
  ["25,", 2500],
])("“%s” is %i hundredths", (typed, value) => {
  expect(parseShare(typed)).toEqual({ ok: true, value });
});

test.each([
  ["", "share_missing"],
  ["  %", "share_missing"],
  ["33,333", "share_too_precise"],
  ["33.3333", "share_too_precise"],
  ["0", "share_out_of_range"],
  ["100,01", "share_out_of_range"],
  ["-5", "share_not_a_number"],
  ["1e2", "share_not_a_number"],
  ["một nửa", "share_not_a_number"],
  ["1.000,5", "share_not_a_number"],
])("“%s” is refused: %s", (typed, reason) => {
  expect(parseShare(typed)).toEqual({ ok: false, reason });
});

test("what the form shows is read back as the same share", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (share) => {
      expect(parseShare(shareText(share))).toEqual({ ok: true, value: share });
    }),
  );
});

/** Any way to split the whole among 1 to 50 authors: cut points between 0 and 10,000. */
const split = fc
  .uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 49 })
  .map((cuts) => [0, ...cuts.sort((left, right) => left - right), 10_000])
  .map((cuts) => cuts.slice(1).map((cut, index) => cut - cuts[index]!));

test("any split of the whole passes, and the same split with one hundredth more or less does not", () => {
  fc.assert(
    fc.property(split, fc.nat(), fc.constantFrom(1, -1), (shares, where, by) => {
      expect(areWhole(shares)).toBe(true);
      const touched = where % shares.length;
      expect(areWhole(shares.map((share, index) => (index === touched ? share + by : share)))).toBe(false);
    }),
  );
});

test("three thirds that are printed 33,33 % are not the whole; 33,34 % for one of them is", () => {
  expect(areWhole([3333, 3333, 3333])).toBe(false);
  expect(areWhole([3334, 3333, 3333])).toBe(true);
});
