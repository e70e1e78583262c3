import type { ComponentContrasts } from "./contrasts.ts";
import type { SpreadGuess } from "./spread.ts";

/** Half the width of a 95 % interval in standard errors. */
const widthOf95 = 1.96;

/** How strict a judge is beside the average judge of the same component, in hundredths; the interval holds 95 %. */
export interface Severity {
  /** Above 0: stricter, gives so much less; below 0: milder. Shrunk towards 0, the more so the fewer the sheets. */
  value: number;
  standardError: number;
  low: number;
  high: number;
}

/**
 * The severity of each judge of a component: the mean and, as standard error, the deviation of the posterior
 * distribution. For a given spread it is ridge regression with λ = 1 / ratio (best linear unbiased prediction); the spreads are
 * averaged by their probability. The severities of a component sum to 0, but for rounding.
 */
export function severitiesOf(options: { contrasts: ComponentContrasts; guesses: readonly SpreadGuess[] }): { judgeId: number; severity: Severity }[] {
  const { contrasts, guesses } = options;
  const { directions } = contrasts;
  const shrunk = guesses.map(({ ratio, errorVariance, probability }) => ({
    probability,
    errorVariance,
    // The variance that is left in each direction, in units of the error variance.
    factors: directions.map(({ weight }) => ratio / (1 + ratio * weight)),
  }));
  return contrasts.component.judgeIds.map((judgeId, row) => {
    let first = 0;
    let second = 0;
    for (const { probability, errorVariance, factors } of shrunk) {
      let mean = 0;
      let variance = 0;
      factors.forEach((factor, index) => {
        const direction = directions[index];
        const part = direction?.vector[row] ?? 0;
        mean += part * factor * (direction?.projection ?? 0);
        variance += part * part * factor * errorVariance;
      });
      first += probability * mean;
      second += probability * (variance + mean * mean);
    }
    return { judgeId, severity: roundedSeverity({ value: first, standardError: Math.sqrt(Math.max(0, second - first * first)) }) };
  });
}

/** A severity in whole hundredths with its interval. */
function roundedSeverity({ value, standardError }: { value: number; standardError: number }): Severity {
  // `+ 0` turns -0, which a reader would see as “−0”, into 0.
  const whole = (number: number) => Math.round(number) + 0;
  return {
    value: whole(value),
    standardError: whole(standardError),
    low: whole(value - widthOf95 * standardError),
    high: whole(value + widthOf95 * standardError),
  };
}
