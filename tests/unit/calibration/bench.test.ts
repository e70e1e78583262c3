import { expect, test } from "vitest";
import { kendallOf } from "#scripts/bench-calibration/kendall.ts";
import { effectOf } from "#scripts/bench-calibration/measure.ts";
import { readBenchOptions } from "#scripts/bench-calibration/options.ts";
import { scenarios } from "#scripts/bench-calibration/scenarios.ts";
import { Refusal } from "#scripts/start/refusal.ts";

test("Kendall's τ-b: same order, opposite order, one swap, ties, no order", () => {
  expect(kendallOf([1, 2, 3], [10, 20, 30])).toBe(1);
  expect(kendallOf([1, 2, 3], [30, 20, 10])).toBe(-1);
  expect(kendallOf([1, 2, 3, 4], [1, 2, 4, 3])).toBe(4 / 6);
  expect(kendallOf([1, 1, 2], [1, 2, 3])).toBe(2 / Math.sqrt(6));
  expect(kendallOf([5, 5, 5], [1, 2, 3])).toBe(0);
});

test("an effect is called one only beyond two standard errors", () => {
  expect(effectOf([10, 11, 9, 10])).toBe("helps");
  expect(effectOf([-10, -11, -9, -10])).toBe("harms");
  expect(effectOf([10, -9, 8, -10])).toBe("same");
  expect(effectOf([0, 0])).toBe("same");
});

test("the scenarios are every combination, once", () => {
  expect(scenarios).toHaveLength((1 + 2 * 2) * 2 * 2 * 3);
  expect(new Set(scenarios.map((scenario) => JSON.stringify(scenario))).size).toBe(60);
});

test("options are read, and what cannot be is refused with the usage", () => {
  expect(readBenchOptions([])).toEqual({ panels: 60, seed: 1, isJson: false });
  expect(readBenchOptions(["--json", "--panels", "5", "--seed", "9"])).toEqual({ panels: 5, seed: 9, isJson: true });
  for (const words of [["--panels", "1"], ["--seed", "x"], ["--fast"]]) expect(() => readBenchOptions(words)).toThrow(Refusal);
});
