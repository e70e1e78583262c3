import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { calibrate } from "#app/domain/calibration/calibration.ts";
import { sheetsInOrder, type CalibrationSheet } from "#app/domain/calibration/sheet.ts";
import { panelOf } from "./panel.ts";

/** Each judge is as strict as their number times 200 says, around the judge in the middle, and errs not at all. */
const exactPanel = () => {
  const sheets: CalibrationSheet[] = [];
  for (let fileId = 1; fileId <= 30; fileId += 1)
    for (const judgeId of [fileId % 5, (fileId + 1 + (fileId % 2)) % 5]) sheets.push({ judgeId, fileId, total: 6000 + 70 * fileId - 200 * (judgeId - 2) });
  return sheets;
};

test("severities that explain everything are found, and the files come out in their true order", () => {
  const { judges, files, spread, hasSeveralComponents } = calibrate({ sheets: exactPanel() });
  expect(hasSeveralComponents).toBe(false);
  expect(judges.map(({ judgeId, severity }) => [judgeId, severity?.value])).toEqual([
    [4, 400],
    [3, 200],
    [2, 0],
    [1, -200],
    [0, -400],
  ]);
  expect(files.map(({ fileId, means }) => [fileId, means.adjusted]).sort((a, b) => a[0]! - b[0]!)).toEqual(
    Array.from({ length: 30 }, (_, index) => [index + 1, 6000 + 70 * (index + 1)]),
  );
  expect(files.map(({ fileId, places }) => places.adjusted === 31 - fileId)).toEqual(files.map(() => true));
  expect(files.some(({ moves }) => moves.adjusted !== 0)).toBe(true);
  expect(spread!.error).toBeLessThanOrEqual(2);
});

test("a judge who agrees with everybody to the hundredth leaves nothing to adjust", () => {
  const { judges, files, spread } = calibrate({ sheets: panelOf({ 1: { 1: 7000, 2: 7000 }, 2: { 2: 8000, 3: 8000 } }) });
  expect(judges.map(({ severity }) => severity)).toEqual(Array(3).fill({ value: 0, standardError: 0, low: 0, high: 0 }));
  expect(files.map(({ means }) => means.adjusted)).toEqual([8000, 7000]);
  expect(spread).toEqual({ severity: 0, error: 0 });
});

test("no sheets, one judge, one file", () => {
  expect(calibrate({ sheets: [] })).toEqual({ components: [], hasSeveralComponents: false, files: [], judges: [], spread: null });

  const alone = calibrate({ sheets: panelOf({ 1: { 4: 7000 }, 2: { 4: 9000 } }) });
  expect(alone.judges).toEqual([{ judgeId: 4, component: 1, sheets: 2, severity: null }]);
  expect(alone.files.map(({ means }) => means)).toEqual([
    { raw: 9000, trimmed: 9000, adjusted: 9000 },
    { raw: 7000, trimmed: 7000, adjusted: 7000 },
  ]);
  expect(alone.spread).toBe(null);

  const oneFile = calibrate({ sheets: panelOf({ 1: { 1: 7000, 2: 7600 } }) });
  expect(oneFile.files[0]?.means).toEqual({ raw: 7300, trimmed: 7300, adjusted: 7300 });
  const [strict, mild] = oneFile.judges;
  expect([strict?.judgeId, mild?.judgeId]).toEqual([1, 2]);
  expect(strict!.severity!.value).toBe(-mild!.severity!.value);
  // One difference cannot say whether it is severity or error: the interval holds 0.
  expect(strict!.severity!.low).toBeLessThan(0);
});

test("two councils without a common file are adjusted and placed apart", () => {
  const one = panelOf({ 1: { 1: 7000, 2: 7400 }, 2: { 1: 6000, 2: 6500 }, 3: { 1: 5000, 2: 5300 } });
  const other = panelOf({ 11: { 8: 9000, 9: 9100 }, 12: { 8: 8000, 9: 8050 } });
  const { components, hasSeveralComponents, files, judges } = calibrate({ sheets: [...other, ...one] });
  expect(hasSeveralComponents).toBe(true);
  expect(components.map(({ number, fileIds }) => [number, fileIds])).toEqual([
    [1, [1, 2, 3]],
    [2, [11, 12]],
  ]);
  expect(files.map(({ fileId, component, places }) => [fileId, component, places.adjusted])).toEqual([
    [1, 1, 1],
    [2, 1, 2],
    [3, 1, 3],
    [11, 2, 1],
    [12, 2, 2],
  ]);
  expect(judges.map(({ judgeId, component }) => [judgeId, component])).toEqual([
    [1, 1],
    [2, 1],
    [8, 2],
    [9, 2],
  ]);
});

const sheet = fc.record({ judgeId: fc.integer({ min: 1, max: 6 }), fileId: fc.integer({ min: 1, max: 10 }), total: fc.integer({ min: 0, max: 10_000 }) });
const panel = fc.uniqueArray(sheet, { maxLength: 40, selector: ({ judgeId, fileId }) => `${judgeId}-${fileId}` });

test("the order of the sheets does not matter", () => {
  const shuffled = panel.chain((sheets) => fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: sheets.length })));
  fc.assert(
    fc.property(shuffled, ([sheets, other]) => {
      expect(calibrate({ sheets: other })).toEqual(calibrate({ sheets }));
      // Not even the last digit of a fraction, which rounding would hide nearly always.
      expect(sheetsInOrder(other)).toEqual(sheetsInOrder(sheets));
    }),
  );
});

test("a constant added to all totals leaves the judges alone", () => {
  fc.assert(
    fc.property(panel, fc.integer({ min: 1, max: 5000 }), (sheets, constant) => {
      const before = calibrate({ sheets });
      const after = calibrate({ sheets: sheets.map((one) => ({ ...one, total: one.total + constant })) });
      expect(after.judges).toEqual(before.judges);
      expect(after.spread).toEqual(before.spread);
      expect(after.files.map(({ means }) => means.raw - constant)).toEqual(before.files.map(({ means }) => means.raw));
    }),
  );
});

test("the severities of a component sum to 0 and each lies inside its interval", () => {
  fc.assert(
    fc.property(panel, (sheets) => {
      const { components, judges } = calibrate({ sheets });
      for (const { number } of components) {
        const severities = judges.flatMap(({ component, severity }) => (component === number && severity ? [severity] : []));
        // Each was rounded by half a hundredth at most.
        expect(Math.abs(severities.reduce((sum, { value }) => sum + value, 0))).toBeLessThanOrEqual(severities.length / 2);
        for (const { low, value, high } of severities) expect(low <= value && value <= high).toBe(true);
      }
    }),
  );
});
