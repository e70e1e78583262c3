import { expect, test } from "vitest";
import { calibrationReport } from "#app/domain/calibration/report.ts";
import { verdictOf } from "#app/domain/calibration/verdict.ts";
import { programmeRules } from "#app/domain/scoring/rules/rules.ts";

const criteria = [
  { id: 1, name: "Tính mới", description: "", maximum: 4000, floor: null, bands: [] },
  { id: 2, name: "Hiệu quả", description: "", maximum: 6000, floor: null, bands: [] },
];
const plain = { id: 1, name: "Bộ tiêu chí", passMark: 5000, criteria, rules: programmeRules };
const sheet = (fileId: number, judgeId: number, first: number, second: number) => ({
  ...{ fileId, judgeId },
  marks: [
    { criterionId: 1, mark: first },
    { criterionId: 2, mark: second },
  ],
});
/** Five sheets of one file: 50, 60, 70, 80 and 100 points. */
const five = [sheet(7, 1, 2000, 3000), sheet(7, 2, 2000, 4000), sheet(7, 3, 3000, 4000), sheet(7, 4, 3000, 5000), sheet(7, 5, 4000, 6000)];

test("where every sheet counts alike, the plain mean is the official score", () => {
  const { meanIsOfficial, groups } = calibrationReport({ rubric: plain, sheets: five });
  expect(meanIsOfficial).toBe(true);
  expect(groups[0]?.files.map(({ official, means }) => [official, means.raw, means.trimmed])).toEqual([[7200, 7200, 7000]]);
});

test("where the rubric leaves the ends out, or weighs, the official score follows it and the plain mean stands beside it", () => {
  const dropping = calibrationReport({ rubric: { ...plain, rules: { ...programmeRules, dropFrom: 5 } }, sheets: five });
  expect(dropping.meanIsOfficial).toBe(false);
  expect(dropping.groups[0]?.files.map(({ official, means }) => [official, means.raw])).toEqual([[7000, 7200]]);

  // Only the first criterion counts for anything: 20 of 40 points is 50.00 of 100.
  const weights = { 1: 100, 2: 0 };
  const weighed = calibrationReport({ rubric: { ...plain, rules: { ...programmeRules, weights } }, sheets: five.slice(0, 3) });
  expect(weighed.meanIsOfficial).toBe(false);
  expect(weighed.groups[0]?.files.map(({ official, means }) => [official, means.raw])).toEqual([[5833, 5833]]);
});

test("agreement is counted by criterion, with the files on which it rests", () => {
  const { agreement } = calibrationReport({
    rubric: plain,
    sheets: [sheet(1, 1, 2000, 3000), sheet(1, 2, 2000, 5000), sheet(2, 1, 1000, 5000), sheet(2, 2, 1000, 3000)],
  });
  expect(agreement.criteria.map(({ criterionId, alpha, reliability, pairedFiles }) => [criterionId, alpha, reliability, pairedFiles])).toEqual([
    [1, 1, "reliable", 2],
    [2, -0.5, "unreliable", 2],
  ]);
});

test("somebody is strict or mild only where the whole interval says so", () => {
  const severity = (low: number, high: number) => ({ value: (low + high) / 2, standardError: 100, low, high });
  expect([severity(20, 400), severity(-400, -20), severity(-20, 400), severity(0, 400), null].map(verdictOf)).toEqual([
    "strict",
    "mild",
    "unclear",
    "unclear",
    "alone",
  ]);
});
