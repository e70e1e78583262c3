import { expect, test } from "vitest";
import { pageNumber } from "#app/domain/lists/page-number.ts";

test("pages count from one", () => {
  expect(["1", "2", "9999"].map(pageNumber)).toEqual([1, 2, 9999]);
});

test("what an offset could not hold is the first page", () => {
  expect([null, "", "0", "-1", "1.01", "1e300", "Infinity", "NaN", " 2", "02", "10000", "hai"].map(pageNumber)).toEqual(Array.from({ length: 12 }, () => 1));
});
