import type { CalibrationSheet } from "#app/domain/calibration/sheet.ts";
import { randomOf, type Random } from "#scripts/bench-search/random.ts";
import type { Scenario } from "./scenarios.ts";

/** A panel whose truth is known: what the average judge of the panel would give each file, in hundredths. */
export interface SimulatedPanel {
  sheets: CalibrationSheet[];
  /** By file id. */
  truth: Map<number, number>;
  /** By judge id, above 0 stricter; they sum to 0. */
  severities: Map<number, number>;
}

/** As many as a campaign of one unit has. */
export const panelSize = { files: 60, judges: 12 } as const;
const meanQuality = 7000;
const qualitySpread = 900;
/** How far chance still mixes a confounded assignment; 1 would be the whole range of judges. */
const confoundedChance = 0.35;

/** A normal deviate by Box and Muller. */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

function drawSeverities(random: Random, spread: number): number[] {
  const drawn = Array.from({ length: panelSize.judges }, () => spread * normal(random));
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  return drawn.map((value) => value - mean);
}

/** For each number its place among all, from 0 for the lowest to 1 for the highest. */
const standings = (values: readonly number[]): number[] => {
  const sorted = [...values].sort((left, right) => left - right);
  return values.map((value) => sorted.indexOf(value) / Math.max(1, values.length - 1));
};

/** Makes up one panel; the same scenario, seed and number give the same one. */
export function simulatePanel(options: { scenario: Scenario; seed: number; number: number }): SimulatedPanel {
  const { scenario } = options;
  const random = randomOf(options.seed, options.number);
  const severities = drawSeverities(random, scenario.severitySpread);
  const qualities = Array.from({ length: panelSize.files }, () => meanQuality + qualitySpread * normal(random));
  const strictness = standings(severities);
  const merit = standings(qualities);
  const loads = new Array<number>(panelSize.judges).fill(0);
  // Odd and even judges, odd and even files; the first file is read by both halves.
  const mayRead = (judge: number, file: number) => scenario.design === "connected" || file === 0 || judge % 2 === file % 2;

  const sheets: CalibrationSheet[] = [];
  qualities.forEach((quality, file) => {
    const wishes = severities.map((_, judge) => {
      const chance = random.next();
      const distance = Math.abs((strictness[judge] ?? 0) - (merit[file] ?? 0));
      const order = scenario.assignment === "confounded" ? distance + confoundedChance * chance : (loads[judge] ?? 0) + chance;
      return { judge, order };
    });
    const sorted = wishes.filter(({ judge }) => mayRead(judge, file)).sort((left, right) => left.order - right.order);
    const other = sorted.find(({ judge }) => judge % 2 !== (sorted[0]?.judge ?? 0) % 2);
    const readers = file === 0 && other ? [other, ...sorted.filter((wish) => wish !== other)] : sorted;
    for (const { judge } of readers.slice(0, scenario.readers)) {
      loads[judge] = (loads[judge] ?? 0) + 1;
      const total = Math.round(quality - (severities[judge] ?? 0) + scenario.errorSpread * normal(random));
      sheets.push({ judgeId: judge + 1, fileId: file + 1, total: Math.min(10_000, Math.max(0, total)) });
    }
  });
  return {
    sheets,
    truth: new Map(qualities.map((quality, file) => [file + 1, quality])),
    severities: new Map(severities.map((severity, judge) => [judge + 1, severity])),
  };
}
