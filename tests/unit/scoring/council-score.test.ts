import { expect, test } from "vitest";
import { scoreOfCouncil } from "#app/domain/scoring/council-score.ts";
import { findDisagreement } from "#app/domain/scoring/disagreement.ts";
import { rankOf } from "#app/domain/scoring/rank.ts";
import { rubric } from "./rubric.ts";

const sheet = (novelty: number, reach: number) => ({ total: novelty + reach, marks: { 11: novelty, 12: reach } });

test("the council's score explains itself by criterion", () => {
  expect(scoreOfCouncil({ rubric, sheets: [sheet(2500, 4000), sheet(1000, 3000), sheet(3001, 4500)] })).toEqual({
    sheets: 3,
    mean: 6000,
    range: 3501,
    rank: "passed",
    passMark: 5000,
    belowPassMark: false,
    criteria: [
      { criterionId: 11, mean: 2167, range: 2001, belowFloor: false },
      { criterionId: 12, mean: 3833, range: 1500, belowFloor: false },
    ],
  });
});

test("a mean below a floor or the pass mark is told, a criterion without a floor has none", () => {
  const score = scoreOfCouncil({ rubric, sheets: [sheet(999, 0), sheet(1000, 0)] });
  expect([score.belowPassMark, score.rank]).toEqual([true, "failed"]);
  // 999,5 is 1000 half up: exactly at the floor.
  expect(score.criteria.map(({ belowFloor }) => belowFloor)).toEqual([false, false]);
  expect(scoreOfCouncil({ rubric, sheets: [sheet(999, 0)] }).criteria[0]?.belowFloor).toBe(true);
});

test("without sheets there is no score and nothing to warn of", () => {
  expect(scoreOfCouncil({ rubric, sheets: [] })).toMatchObject({ sheets: 0, mean: null, range: null, rank: null, belowPassMark: false });
});

test.each([
  [10000, "excellent"],
  [9000, "excellent"],
  [8999, "good"],
  [8000, "good"],
  [7999, "fair"],
  [6500, "fair"],
  [6499, "passed"],
  [5000, "passed"],
  [4999, "failed"],
  [0, "failed"],
])("%i hundredths rank as %s", (score, rank) => {
  expect(rankOf(score)).toBe(rank);
});

test("reviewers disagree from a range of 20,00 on, or when their feasibility is opposite", () => {
  expect(findDisagreement({ totals: [6000, 7999], tags: ["apply_now", "conditional"] })).toBeNull();
  expect(findDisagreement({ totals: [6000, 8000], tags: [] })).toEqual({ range: 2000, opposedFeasibility: false });
  expect(findDisagreement({ totals: [7000], tags: ["needs_polish", "not_feasible"] })).toEqual({ range: null, opposedFeasibility: true });
  expect(findDisagreement({ totals: [], tags: ["pilot_first", "not_feasible", "refer_up"] })).toBeNull();
});
