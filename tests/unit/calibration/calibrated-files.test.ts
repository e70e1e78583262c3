import { expect, test } from "vitest";
import { calibratedFiles } from "#app/domain/calibration/calibrated-files.ts";
import { placesOf } from "#app/domain/calibration/places.ts";
import { trimmedMeanOf } from "#app/domain/calibration/trimmed-mean.ts";
import { panelOf } from "./panel.ts";

test("from five sheets one high and one low are dropped, half a hundredth goes up", () => {
  expect(trimmedMeanOf([9900, 7000, 7001, 7001, 1000])).toBe(7001);
  expect(trimmedMeanOf([7000, 7001, 1000, 9000, 7001, 7000])).toBe(7001);
  expect(trimmedMeanOf([9900, 7000, 7000, 1000])).toBe(6225);
  expect(trimmedMeanOf([])).toBe(null);
});

test("equal scores share a place and leave the next one empty", () => {
  expect(placesOf([8000, 9000, 8000, 7000, 8000])).toEqual([2, 1, 2, 5, 2]);
  expect(placesOf([])).toEqual([]);
});

test("a file of a strict judge rises, the one of a mild judge falls, and shared places stay shared", () => {
  const sheets = panelOf({ 1: { 1: 8200 }, 2: { 2: 8000 }, 3: { 1: 8000, 2: 8000 }, 4: { 2: 6001, 1: 6000 } });
  const files = calibratedFiles({
    component: { number: 3, judgeIds: [1, 2], fileIds: [1, 2, 3, 4] },
    sheets,
    severities: new Map([
      [1, -150],
      [2, 150],
    ]),
  });
  const file = (fileId: number, count: number, means: number[], places: number[], moves: number[]) => ({
    fileId,
    component: 3,
    sheets: count,
    means: { raw: means[0], trimmed: means[1], adjusted: means[2] },
    places: { raw: places[0], trimmed: places[1], adjusted: places[2] },
    moves: { trimmed: moves[0], adjusted: moves[1] },
  });
  expect(files).toEqual([
    file(1, 1, [8200, 8200, 8050], [1, 1, 2], [0, -1]),
    file(2, 1, [8000, 8000, 8150], [2, 2, 1], [0, 1]),
    file(3, 2, [8000, 8000, 8000], [2, 2, 3], [0, -1]),
    file(4, 2, [6001, 6001, 6001], [4, 4, 4], [0, 0]),
  ]);
});
