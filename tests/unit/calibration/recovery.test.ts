import { expect, test } from "vitest";
import { calibrate } from "#app/domain/calibration/calibration.ts";
import { measureScenario } from "#scripts/bench-calibration/measure.ts";
import type { Scenario } from "#scripts/bench-calibration/scenarios.ts";
import { panelSize, simulatePanel } from "#scripts/bench-calibration/simulate.ts";

const fair: Scenario = { severitySpread: 600, errorSpread: 300, readers: 3, design: "connected", assignment: "random" };

test("60 files by 3 of 12 judges: severities are found to within 3 points, and about 95 in 100 intervals hold them", () => {
  let held = 0;
  for (let number = 0; number < 30; number += 1) {
    const { sheets, severities } = simulatePanel({ scenario: fair, seed: 20_261, number });
    for (const { judgeId, severity } of calibrate({ sheets }).judges) {
      const truth = severities.get(judgeId)!;
      expect(Math.abs(severity!.value - truth)).toBeLessThan(300);
      if (severity!.low <= truth && truth <= severity!.high) held += 1;
    }
  }
  const share = held / (30 * panelSize.judges);
  expect(share).toBeGreaterThan(0.91);
  expect(share).toBeLessThan(0.99);
});

test("strict judges on the better files are told from poor files: the true order comes nearer, not farther", () => {
  const figures = measureScenario({ scenario: { ...fair, readers: 5, assignment: "confounded" }, seed: 7, panels: 12 });
  expect(figures.effect).toEqual({ error: "helps", kendall: "helps" });
  expect(figures.error.adjusted).toBeLessThan(figures.error.raw / 2);
});

test("where no judge is stricter than another, adjusting costs three hundredths of the error at most", () => {
  const { error } = measureScenario({ scenario: { ...fair, severitySpread: 0 }, seed: 7, panels: 12 });
  expect(error.adjusted).toBeLessThan(error.raw * 1.03);
});

test("the fewer sheets a judge has, the nearer to 0 the severity: one or two say hardly anything", () => {
  // Two colleagues who differ by chance, and a newcomer 6 points below them on so many of their files.
  const severityAfter = (newcomerSheets: number) => {
    const chance = [400, -500, 300, -200, 600, -600, 100, -300, 500, -300, -400, 400, 200, -500, 300, 0];
    const sheets = chance.flatMap((difference, file) => [
      { judgeId: 1, fileId: file + 1, total: 7000 + difference },
      { judgeId: 2, fileId: file + 1, total: 7000 - difference },
      ...(file < newcomerSheets ? [{ judgeId: 3, fileId: file + 1, total: 6400 }] : []),
    ]);
    return calibrate({ sheets }).judges.find(({ judgeId }) => judgeId === 3)?.severity?.value ?? 0;
  };
  const severities = [1, 2, 4, 8, 16].map(severityAfter);
  expect(severities).toEqual(severities.toSorted((left, right) => left - right));
  // Fully 400 above the average of the three.
  expect(severities[0]).toBeLessThan(100);
  expect(severities.at(-1)).toBeGreaterThan(300);
});

test("the same seed makes the same panel", () => {
  expect(simulatePanel({ scenario: fair, seed: 3, number: 4 })).toEqual(simulatePanel({ scenario: fair, seed: 3, number: 4 }));
});
