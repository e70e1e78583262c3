import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { scoreOfCouncil } from "#app/domain/scoring/rules/council-score.ts";
import { divideHalfUp } from "#app/domain/scoring/rules/division.ts";
import { anyCouncil } from "./any-council.ts";
import { replay } from "./replay.ts";

test("a reader who follows the steps arrives at the same total, rank and verdict", () => {
  fc.assert(
    fc.property(anyCouncil, (council) => {
      const { total, rank, passes, steps } = scoreOfCouncil(council)!;
      expect(replay(steps)).toEqual({ total, rank, passes });
    }),
    { numRuns: 500 },
  );
});

test("every number of the working is whole and survives the way to the browser", () => {
  fc.assert(
    fc.property(anyCouncil, (council) => {
      const score = scoreOfCouncil(council)!;
      const text = JSON.stringify(score);
      expect(JSON.parse(text)).toEqual(score);
      expect(text).not.toMatch(/\d[.e]\d/);
    }),
  );
});

test("a division says what is left, in lowest terms; a half goes up", () => {
  const worked = (dividend: number, divisor: number) => {
    const { quotient, rest, rounded } = divideHalfUp({ dividend, divisor });
    return [quotient, `${rest.numerator}/${rest.denominator}`, rounded];
  };
  expect(worked(16_501, 2)).toEqual([8250, "1/2", 8251]);
  expect(worked(18_001, 3)).toEqual([6000, "1/3", 6000]);
  expect(worked(18_002, 3)).toEqual([6000, "2/3", 6001]);
  expect(worked(30_002, 4)).toEqual([7500, "1/2", 7501]);
  expect(worked(15_000, 2)).toEqual([7500, "0/1", 7500]);
  expect(worked(0, 7)).toEqual([0, "0/1", 0]);
});

test.each([
  [1, 0],
  [-1, 2],
  [0.5, 2],
  [2 ** 53, 2],
])("%d : %d is no division of marks", (dividend, divisor) => {
  expect(() => divideHalfUp({ dividend, divisor })).toThrow(RangeError);
});
