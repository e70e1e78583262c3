import type { FileMeans } from "#app/domain/calibration/calibrated-files.ts";
import { calibrate } from "#app/domain/calibration/calibration.ts";
import { kendallOf } from "./kendall.ts";
import type { Scenario } from "./scenarios.ts";
import { simulatePanel } from "./simulate.ts";

export const ways = ["raw", "trimmed", "adjusted"] as const satisfies readonly (keyof FileMeans)[];

/** What adjusting does to one figure, beside the raw mean. */
export type Effect = "helps" | "harms" | "same";

export interface ScenarioFigures extends Scenario {
  panels: number;
  /** Mean absolute error of a file's score against the truth, in hundredths. */
  error: FileMeans;
  /** Kendall's τ-b of the order of the files with the true one. */
  kendall: FileMeans;
  effect: { error: Effect; kendall: Effect };
}

const meanOfAll = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The same panel is measured both ways, so the gains are paired; an effect is one of more than two standard errors. */
export function effectOf(gains: readonly number[]): Effect {
  const mean = meanOfAll(gains);
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / Math.max(1, gains.length - 1);
  const twoErrors = 2 * Math.sqrt(variance / gains.length);
  if (Math.abs(mean) <= twoErrors) return "same";
  return mean > 0 ? "helps" : "harms";
}

function measurePanel(options: { scenario: Scenario; seed: number; number: number }): { error: FileMeans; kendall: FileMeans } {
  const { sheets, truth } = simulatePanel(options);
  const files = calibrate({ sheets }).files;
  const truths = files.map(({ fileId }) => truth.get(fileId) ?? 0);
  const scoresBy = (way: keyof FileMeans) => files.map(({ means }) => means[way]);
  const byWay = (figure: (scores: number[]) => number): FileMeans => ({
    raw: figure(scoresBy("raw")),
    trimmed: figure(scoresBy("trimmed")),
    adjusted: figure(scoresBy("adjusted")),
  });
  return {
    error: byWay((scores) => meanOfAll(scores.map((score, index) => Math.abs(score - (truths[index] ?? 0))))),
    kendall: byWay((scores) => kendallOf(scores, truths)),
  };
}

/** Simulates so many panels of one kind and compares the three means with the truth. */
export function measureScenario(options: { scenario: Scenario; seed: number; panels: number }): ScenarioFigures {
  const { scenario, seed, panels } = options;
  const measured = Array.from({ length: panels }, (_, number) => measurePanel({ scenario, seed, number }));
  const averaged = (figure: "error" | "kendall", digits: number): FileMeans => {
    const at = (way: keyof FileMeans) => Number(meanOfAll(measured.map((panel) => panel[figure][way])).toFixed(digits));
    return { raw: at("raw"), trimmed: at("trimmed"), adjusted: at("adjusted") };
  };
  return {
    ...scenario,
    panels,
    error: averaged("error", 1),
    kendall: averaged("kendall", 3),
    effect: {
      error: effectOf(measured.map(({ error }) => error.raw - error.adjusted)),
      kendall: effectOf(measured.map(({ kendall }) => kendall.adjusted - kendall.raw)),
    },
  };
}
