import { expect, test } from "vitest";
import { ascend, deal } from "#scripts/search-eval/ascend.ts";

test("numbers climb towards the best, never past their bounds", () => {
  const score = ({ wide, narrow }: { wide: number; narrow: number }) => -Math.abs(Math.log(wide / 8)) + narrow;
  const { best, score: reached } = ascend({ start: { wide: 1, narrow: 0.4 }, most: { narrow: 1 }, score });
  expect(best.narrow).toBe(1);
  expect(Math.abs(Math.log(best.wide / 8))).toBeLessThan(0.1);
  expect(reached).toBeGreaterThan(0.9);
});

test("what makes no difference stays as it was", () => {
  expect(ascend({ start: { one: 3, other: 0.2 }, most: {}, score: () => 0.5 })).toEqual({ best: { one: 3, other: 0.2 }, score: 0.5 });
});

test("items are dealt out like cards", () => {
  expect(deal([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([
    [1, 4, 7],
    [2, 5],
    [3, 6],
  ]);
});
