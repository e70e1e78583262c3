import type { ComponentContrasts } from "./contrasts.ts";

/** One guess at how far judges differ beside how far a judge errs, with how likely it is. */
export interface SpreadGuess {
  /** The variance of severity over the variance of error. */
  ratio: number;
  /** The variance of error that goes with it, in squared hundredths. */
  errorVariance: number;
  /** All guesses together have 1. */
  probability: number;
}

/** Points of the half-Cauchy distribution that stand for all of it; the largest ratio of spreads is about 250. */
const guessCount = 200;

/**
 * How likely each ratio of spreads is, from the restricted likelihood (REML: file means taken out) of all components together.
 * The prior on the ratio of standard deviations is half-Cauchy(1), “of the same order”, whose equally likely points are tan θ for
 * evenly spaced θ (Gelman 2006). Averaging over it, in place of taking the best one, keeps a small panel from the false certainty
 * “no spread at all”, and needs no search. The error variance has the prior 1/σ² and is integrated out.
 */
export function spreadGuesses(contrasts: readonly ComponentContrasts[]): SpreadGuess[] {
  const count = contrasts.reduce((sum, part) => sum + part.count, 0);
  const directions = contrasts.flatMap((part) => part.directions);
  const explained = directions.reduce((sum, { weight, projection }) => sum + projection ** 2 / weight, 0);
  // Totals that fit exactly leave 0, and rounding must not make it less.
  const residual = Math.max(0, contrasts.reduce((sum, part) => sum + part.sumOfSquares, 0) - explained);
  const guesses = Array.from({ length: guessCount }, (_, index) => {
    const ratio = Math.tan(((index + 0.5) * Math.PI) / (2 * guessCount)) ** 2;
    let squares = residual;
    let logDeterminant = 0;
    for (const { weight, projection } of directions) {
      squares += projection ** 2 / weight / (1 + ratio * weight);
      logDeterminant += Math.log1p(ratio * weight);
    }
    // Where all judges agree to the hundredth, the squares are 0 for every ratio and tell nothing.
    const logLikelihood = -0.5 * (logDeterminant + (squares > 0 ? count * Math.log(squares) : 0));
    return { ratio, errorVariance: squares / Math.max(1, count - 2), logLikelihood };
  });
  const best = Math.max(...guesses.map(({ logLikelihood }) => logLikelihood));
  const likelihoods = guesses.map(({ logLikelihood }) => Math.exp(logLikelihood - best));
  const all = likelihoods.reduce((sum, likelihood) => sum + likelihood, 0);
  return guesses.map(({ ratio, errorVariance }, index) => ({ ratio, errorVariance, probability: (likelihoods[index] ?? 0) / all }));
}

/** Standard deviations in hundredths. */
export interface Spread {
  /** Between the severities of judges. */
  severity: number;
  /** Of one judge's total around what file and severity make of it. */
  error: number;
}

/** The spreads at the guess in the middle: as likely too low as too high. */
export function middleSpread(guesses: readonly SpreadGuess[]): Spread {
  let reached = 0;
  const middle = guesses.find(({ probability }) => (reached += probability) >= 0.5);
  const error = Math.sqrt(middle?.errorVariance ?? 0);
  return { severity: Math.round(error * Math.sqrt(middle?.ratio ?? 0)), error: Math.round(error) };
}
