import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { componentsOf } from "#app/domain/calibration/components.ts";
import { panelOf } from "./panel.ts";

test("two councils that share no file are two components, the larger first", () => {
  const sheets = panelOf({ 1: { 7: 8000, 8: 8100 }, 2: { 3: 7000, 1: 7100 }, 3: { 1: 6000, 2: 6100 }, 4: { 2: 5000 } });
  expect(componentsOf(sheets)).toEqual([
    { number: 1, judgeIds: [1, 2, 3], fileIds: [2, 3, 4] },
    { number: 2, judgeIds: [7, 8], fileIds: [1] },
  ]);
});

test("one file read across joins them", () => {
  const sheets = panelOf({ 1: { 7: 8000, 8: 8100 }, 2: { 3: 7000, 1: 7100 }, 9: { 8: 9000, 3: 9100 } });
  expect(componentsOf(sheets)).toEqual([{ number: 1, judgeIds: [1, 3, 7, 8], fileIds: [1, 2, 9] }]);
});

test("no sheets, no components", () => {
  expect(componentsOf([])).toEqual([]);
});

test("judges of one file are together, everybody is somewhere once, and the order of the sheets does not matter", () => {
  const pair = fc.record({ judgeId: fc.integer({ min: 1, max: 12 }), fileId: fc.integer({ min: 1, max: 12 }), total: fc.constant(7000) });
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (sheets) => {
      const components = componentsOf(sheets);
      for (const { judgeId, fileId } of sheets)
        expect(components.filter((component) => component.judgeIds.includes(judgeId) && component.fileIds.includes(fileId))).toHaveLength(1);
      const judges = components.flatMap(({ judgeIds }) => judgeIds);
      expect(judges.toSorted((a, b) => a - b)).toEqual([...new Set(sheets.map(({ judgeId }) => judgeId))].sort((a, b) => a - b));
      expect(componentsOf(sheets.toReversed())).toEqual(components);
    }),
  );
});
