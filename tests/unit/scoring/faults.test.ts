import fc from "#tests/support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { findMarkFault, findMissingMarks, isSavable } from "#app/domain/scoring/faults.ts";
import type { GivenMark } from "#app/domain/scoring/rubric.ts";
import { rubric } from "./rubric.ts";

const novelty = rubric.criteria[0]!;
const give = (bandId: number | null, mark: number | null, criterionId = 11): GivenMark => ({ criterionId, bandId, mark, note: "" });

describe("one mark", () => {
  test.each([
    ["inside its band", give(111, 2100), null],
    ["at the upper end", give(111, 4000), null],
    ["a band without a mark yet", give(111, null), null],
    ["nothing yet", give(null, null), null],
    ["below its band", give(111, 2099), { field: "mark", code: "mark_outside_band@21–40" }],
    ["above its band", give(112, 2001), { field: "mark", code: "mark_outside_band@0–20" }],
    ["a mark without a band", give(null, 2500), { field: "bandId", code: "band_required" }],
    ["a band of another criterion", give(121, 2500), { field: "bandId", code: "band_required" }],
  ])("%s", (_, given, fault) => {
    expect(findMarkFault({ criterion: novelty, given })).toEqual(fault);
  });

  test("of a criterion the rubric does not have", () => {
    expect(findMarkFault({ criterion: undefined, given: give(111, 2500) })).toEqual({ field: "mark", code: "criterion_unknown" });
  });

  test("is accepted if and only if it lies in the chosen band", () => {
    fc.assert(
      fc.property(fc.constantFrom(...novelty.bands), fc.integer({ min: 0, max: 5000 }), (band, mark) => {
        const fits = mark >= band.lowest && mark <= band.highest;
        expect(findMarkFault({ criterion: novelty, given: give(band.id, mark) }) === null).toBe(fits);
      }),
    );
  });
});

test("a draft may be incomplete but names each criterion once", () => {
  expect(isSavable({ rubric, marks: [] })).toBe(true);
  expect(isSavable({ rubric, marks: [give(111, 3000)] })).toBe(true);
  expect(isSavable({ rubric, marks: [give(111, 3000), give(111, 3100)] })).toBe(false);
  expect(isSavable({ rubric, marks: [give(111, 3000, 99)] })).toBe(false);
});

test("a sheet wants a mark for every criterion, in the rubric's order", () => {
  const names = (marks: GivenMark[]) => findMissingMarks({ rubric, marks }).map(({ name }) => name);
  expect(names([])).toEqual(["Tính mới", "Nhân rộng"]);
  expect(names([give(121, null, 12), give(111, 3000)])).toEqual(["Nhân rộng"]);
  expect(names([give(111, 3000), give(121, 0, 12)])).toEqual([]);
});
