import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { meanOf, rangeOf, sumOf } from "#app/domain/scoring/mean.ts";

const mark = fc.integer({ min: 0, max: 100_000 });
const marks = fc.array(mark, { minLength: 1, maxLength: 40 });

/** Half up by whole numbers without end: floor(sum / n + 1/2). */
function exactMean(values: number[]): number {
  const sum = values.reduce((total, value) => total + BigInt(value), 0n);
  const n = BigInt(values.length);
  return Number((2n * sum + n) / (2n * n));
}

test("the mean is the exact one, rounded half up", () => {
  fc.assert(
    fc.property(marks, (values) => {
      expect(meanOf(values)).toBe(exactMean(values));
    }),
  );
});

test("half a hundredth goes up, less goes down", () => {
  expect(meanOf([8250, 8251])).toBe(8251);
  expect(meanOf([6000, 6000, 6001])).toBe(6000);
  expect(meanOf([6000, 6001, 6001])).toBe(6001);
  expect(meanOf([7000, 8000, 8500])).toBe(7833);
});

test("the order of the sheets does not matter", () => {
  fc.assert(
    fc.property(
      marks.chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length }))),
      ([values, shuffled]) => {
        expect(meanOf(shuffled)).toBe(meanOf(values));
        expect(sumOf(shuffled)).toBe(sumOf(values));
        expect(rangeOf(shuffled)).toBe(rangeOf(values));
      },
    ),
  );
});

test("the mean is a whole number of hundredths between the lowest and the highest mark", () => {
  fc.assert(
    fc.property(marks, (values) => {
      const mean = meanOf(values)!;
      expect(Number.isSafeInteger(mean)).toBe(true);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
      expect(mean).toBeLessThanOrEqual(Math.max(...values));
    }),
  );
});

test("no sheet, no mean; one sheet, no range", () => {
  expect(meanOf([])).toBeNull();
  expect(rangeOf([])).toBeNull();
  expect(rangeOf([5000])).toBeNull();
  expect(rangeOf([8400, 4500, 7200])).toBe(3900);
});
