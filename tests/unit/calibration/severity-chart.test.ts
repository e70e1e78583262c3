import { expect, test } from "vitest";
import { severityChart } from "#app/domain/calibration/severity-chart.ts";

const judge = (judgeId: number, value: number, standardError: number) => ({
  judgeId,
  component: 1,
  sheets: 10,
  severity: { value, standardError, low: value - 2 * standardError, high: value + 2 * standardError },
});

test("points and whiskers lie in the box, 0 in the middle, ticks at round numbers", () => {
  const { rows, ticks } = severityChart({ judges: [judge(5, 500, 100), { ...judge(9, 0, 0), severity: null }, judge(2, -300, 150)] });
  expect(rows).toEqual([
    { judgeId: 5, down: 25, point: 81.25, low: 68.75, high: 93.75 },
    { judgeId: 2, down: 75, point: 31.25, low: 12.5, high: 50 },
  ]);
  expect(ticks).toEqual([-800, -600, -400, -200, 0, 200, 400, 600, 800].map((severity) => ({ at: 50 + severity / 16, severity })));
});

test("without judges there is an axis and nothing on it", () => {
  const chart = severityChart({ judges: [] });
  expect(chart.rows).toEqual([]);
  expect(chart.ticks.map(({ at }) => at)).toEqual([0, 50, 100]);
});

test("judges who do not differ at all lie on the middle line", () => {
  expect(severityChart({ judges: [judge(1, 0, 0), judge(2, 0, 0)] }).rows.map(({ point, low, high }) => [point, low, high])).toEqual([
    [50, 50, 50],
    [50, 50, 50],
  ]);
});
