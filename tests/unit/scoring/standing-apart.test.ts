import { expect, test } from "vitest";
import fc from "#tests/support/fast-check.ts";
import { apartFrom, findStandingApart } from "#app/domain/scoring/standing-apart.ts";

test.each<[totals: number[], place: number | null]>([
  [[], null],
  [[4000, 9000], null],
  [[7000, 7200, 6000], 2],
  [[6000, 7000, 7999], 0],
  [[6001, 7000, 7200], null],
  // The others are not together themselves.
  [[5000, 7000, 8000], null],
  [[7000, 9000, 7100, 7300], 1],
  [[7000, 7000, 7000], null],
])("of %j the one at %s stands apart", (totals, place) => {
  expect(findStandingApart(totals)).toBe(place);
});

test("whoever stands apart is far from everybody, and without them the others are together", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: 0, max: 40 }).map((steps) => steps * 250),
        { maxLength: 6 },
      ),
      (totals) => {
        const place = findStandingApart(totals);
        if (place === null) return;
        const others = totals.filter((_, index) => index !== place);
        expect(others.every((total) => Math.abs(total - totals[place]!) >= apartFrom)).toBe(true);
        expect(Math.max(...others) - Math.min(...others)).toBeLessThan(apartFrom);
      },
    ),
  );
});
