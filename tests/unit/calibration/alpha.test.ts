import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { alphaOf } from "#app/domain/calibration/alpha.ts";

const missing = undefined;
/** Krippendorff's own example: four observers, twelve units. */
const textbook = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, missing, missing, missing],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, missing, 3],
  [missing, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, missing],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, missing],
];
const units = Array.from({ length: 12 }, (_, unit) => textbook.flatMap((observer) => observer[unit] ?? []));

test("Krippendorff's textbook data give his figures", () => {
  expect(alphaOf({ units, level: "nominal" })?.toFixed(3)).toBe("0.743");
  expect(alphaOf({ units, level: "ordinal" })?.toFixed(3)).toBe("0.815");
  expect(alphaOf({ units, level: "interval" })?.toFixed(3)).toBe("0.849");
});

test("perfect agreement is 1 at every level", () => {
  const agreed = [[7000, 7000, 7000], [8500, 8500], [9000, 9000], [4000]];
  for (const level of ["nominal", "ordinal", "interval"] as const) expect(alphaOf({ units: agreed, level })).toBe(1);
});

test("two judges who always say the opposite are worse than chance", () => {
  // Observed 4 of 4 pairs apart; expected 2·2·2 / (4·3) = 2/3: 1 − 1 / (2/3).
  expect(
    alphaOf({
      units: [
        [1, 2],
        [2, 1],
      ],
      level: "nominal",
    }),
  ).toBe(-0.5);
});

test("nothing paired, or one value only, tells nothing", () => {
  for (const level of ["nominal", "ordinal", "interval"] as const) {
    expect(alphaOf({ units: [], level })).toBe(null);
    expect(alphaOf({ units: [[7000], [8000], []], level })).toBe(null);
    expect(alphaOf({ units: [[7000, 7000], [7000, 7000, 7000], [9000]], level })).toBe(null);
  }
});

test("a file with one mark only changes nothing", () => {
  for (const level of ["nominal", "ordinal", "interval"] as const) expect(alphaOf({ units: [...units, [5], [900]], level })).toBe(alphaOf({ units, level }));
});

/** The definition in the book's words: all pairs one by one. */
function alphaByPairs(all: number[][], distance: (left: number, right: number) => number): number {
  const pairs = (values: number[]) =>
    values.flatMap((left, i) => values.flatMap((right, j) => (i === j ? [] : [distance(left, right)]))).reduce((a, b) => a + b, 0);
  const n = all.flat().length;
  const observed = all.reduce((sum, values) => sum + pairs(values) / (values.length - 1), 0) / n;
  return 1 - observed / (pairs(all.flat()) / (n * (n - 1)));
}

test("the closed forms equal the sum over all pairs", () => {
  const marks = fc.array(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(marks, (drawn) => {
      fc.pre(new Set(drawn.flat()).size > 1);
      const counted = (value: number) => drawn.flat().filter((other) => other < value).length + drawn.flat().filter((other) => other === value).length / 2;
      expect(alphaOf({ units: drawn, level: "nominal" })).toBeCloseTo(
        alphaByPairs(drawn, (left, right) => (left === right ? 0 : 1)),
        9,
      );
      expect(alphaOf({ units: drawn, level: "interval" })).toBeCloseTo(
        alphaByPairs(drawn, (left, right) => (left - right) ** 2),
        9,
      );
      expect(alphaOf({ units: drawn, level: "ordinal" })).toBeCloseTo(
        alphaByPairs(drawn, (left, right) => (counted(left) - counted(right)) ** 2),
        9,
      );
    }),
    { numRuns: 60 },
  );
});
