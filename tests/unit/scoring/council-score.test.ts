import { expect, test } from "vitest";
import { findDisagreement } from "#app/domain/scoring/disagreement.ts";
import { scoreOfCouncil } from "#app/domain/scoring/rules/council-score.ts";
import { findRank } from "#app/domain/scoring/rules/rank.ts";
import { programmeRules } from "#app/domain/scoring/rules/rules.ts";
import { rubricOf, sheetOf } from "./score-case.ts";

const rubric = rubricOf({ maxima: [4000, 6000], floors: [1000, null] });

test("the council's score with all that explains it", () => {
  expect(scoreOfCouncil({ rubric, rules: programmeRules, sheets: [sheetOf(2500, 4000), sheetOf(1000, 3000), sheetOf(3001, 4500)] })).toEqual({
    total: 6000,
    rank: "passed",
    passMark: 5000,
    belowPassMark: false,
    criteria: [
      { criterionId: 1, mean: 2167, belowFloor: false },
      { criterionId: 2, mean: 3833, belowFloor: false },
    ],
    passes: true,
    steps: [
      { kind: "sheet_sum", sheet: 0, marks: [2500, 4000], sum: 6500 },
      { kind: "sheet_sum", sheet: 1, marks: [1000, 3000], sum: 4000 },
      { kind: "sheet_sum", sheet: 2, marks: [3001, 4500], sum: 7501 },
      { kind: "all_count", sheets: 3, dropFrom: null },
      {
        kind: "sum",
        addends: [
          { sheet: 0, sum: 6500 },
          { sheet: 1, sum: 4000 },
          { sheet: 2, sum: 7501 },
        ],
        sum: 18_001,
      },
      {
        ...{ kind: "division", sum: 18_001, sheets: 3, fullMarks: null },
        division: { dividend: 18_001, divisor: 3, quotient: 6000, rest: { numerator: 1, denominator: 3 }, rounded: 6000 },
      },
      { kind: "rounding", division: { dividend: 18_001, divisor: 3, quotient: 6000, rest: { numerator: 1, denominator: 3 }, rounded: 6000 }, total: 6000 },
      {
        ...{ kind: "floor_of_mean", criterionId: 1, marks: [2500, 1000, 3001], mean: 2167, floor: 1000, reached: true },
        division: { dividend: 6501, divisor: 3, quotient: 2167, rest: { numerator: 0, denominator: 1 }, rounded: 2167 },
      },
      { kind: "pass_mark", total: 6000, passMark: 5000, reached: true },
      { kind: "rank", total: 6000, rank: "passed", from: 5000, below: 6500 },
    ],
  });
});

test("a mean below a floor or the pass mark is told, a criterion without a floor has none", () => {
  const edge = scoreOfCouncil({ rubric, rules: programmeRules, sheets: [sheetOf(999, 0), sheetOf(1000, 0)] })!;
  expect([edge.belowPassMark, edge.rank, edge.passes]).toEqual([true, "failed", false]);
  // 999,5 is 1000 half up: exactly at the floor.
  expect(edge.criteria.map(({ belowFloor }) => belowFloor)).toEqual([false, false]);
  const low = scoreOfCouncil({ rubric, rules: programmeRules, sheets: [sheetOf(999, 6000)] })!;
  expect([low.criteria[0]?.belowFloor, low.belowPassMark, low.passes]).toEqual([true, false, false]);
});

test("without sheets there is no score; a sheet without a mark, a criterion without a weight are faults of the caller", () => {
  expect(scoreOfCouncil({ rubric, rules: programmeRules, sheets: [] })).toBeNull();
  expect(() => scoreOfCouncil({ rubric, rules: programmeRules, sheets: [sheetOf(2500)] })).toThrow(RangeError);
  expect(() => scoreOfCouncil({ rubric, sheets: [sheetOf(2500, 4000)], rules: { ...programmeRules, weights: { 1: 100 } } })).toThrow(RangeError);
});

test.each([
  [10_000, "excellent", 9000, null],
  [9000, "excellent", 9000, null],
  [8999, "good", 8000, 9000],
  [8000, "good", 8000, 9000],
  [7999, "fair", 6500, 8000],
  [6500, "fair", 6500, 8000],
  [6499, "passed", 5000, 6500],
  [5000, "passed", 5000, 6500],
  [4999, "failed", null, 5000],
  [0, "failed", null, 5000],
])("%i hundredths rank as %s", (score, rank, from, below) => {
  expect(findRank({ score, bands: programmeRules.ranks })).toEqual({ rank, from, below });
  expect(findRank({ score, bands: [...programmeRules.ranks].reverse() })).toEqual({ rank, from, below });
});

test("reviewers disagree from a range of 20,00 on, or when their feasibility is opposite", () => {
  expect(findDisagreement({ totals: [6000, 7999], tags: ["apply_now", "conditional"] })).toBeNull();
  expect(findDisagreement({ totals: [6000, 8000], tags: [] })).toEqual({ range: 2000, opposedFeasibility: false });
  expect(findDisagreement({ totals: [7000], tags: ["needs_polish", "not_feasible"] })).toEqual({ range: null, opposedFeasibility: true });
  expect(findDisagreement({ totals: [], tags: ["pilot_first", "not_feasible", "refer_up"] })).toBeNull();
});
