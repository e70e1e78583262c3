import type { CalibratedJudge } from "./calibration.ts";

/** A judge's line in the chart. Every place is a share of the box, 0 to 100: from the left, and down from the top. */
export interface ChartRow {
  judgeId: number;
  down: number;
  point: number;
  /** The ends of the whisker. */
  low: number;
  high: number;
}

export interface ChartTick {
  at: number;
  /** Hundredths of a point. */
  severity: number;
}

export interface SeverityChart {
  rows: ChartRow[];
  /** From the mild end to the strict end; the one of severity 0 is in the middle, at 50. */
  ticks: ChartTick[];
}

/** Ticks on each side of 0, at most. */
const mostSteps = 4;

/** The smallest round step (1, 2 or 5 times a power of ten, in hundredths) that reaches the value in so many steps. */
function roundStep(reach: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [power, 2 * power, 5 * power].find((candidate) => candidate * mostSteps >= reach);
    if (step !== undefined) return step;
  }
}

const share = (value: number) => Math.round(value * 100) / 100;

/** The places of points, whiskers and ticks for a drawing of the severities of one component, in the order of the judges; those without one are left out. */
export function severityChart({ judges }: { judges: readonly CalibratedJudge[] }): SeverityChart {
  const known = judges.flatMap(({ judgeId, severity }) => (severity ? [{ judgeId, severity }] : []));
  const reach = Math.max(1, ...known.map(({ severity }) => Math.max(-severity.low, severity.high)));
  const step = roundStep(reach);
  const steps = Math.ceil(reach / step);
  const at = (severity: number) => share(50 + (50 * severity) / (steps * step));
  return {
    rows: known.map(({ judgeId, severity }, index) => ({
      judgeId,
      down: share((100 * (index + 0.5)) / known.length),
      point: at(severity.value),
      low: at(severity.low),
      high: at(severity.high),
    })),
    ticks: Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * step).map((severity) => ({ at: at(severity), severity })),
  };
}
