/** A division worked out in whole numbers: dividend = divisor × (quotient + rest). */
export interface Division {
  dividend: number;
  divisor: number;
  /** The whole part, still unrounded. */
  quotient: number;
  /** What the whole part leaves, in lowest terms: 0/1 where nothing is left. */
  rest: { numerator: number; denominator: number };
  /** The quotient, one more where the rest is a half or above. */
  rounded: number;
}

const divisorOfBoth = (one: number, other: number): number => (other === 0 ? one : divisorOfBoth(other, one % other));

/**
 * Divides exactly and rounds half up (domain notes §3); no fraction is ever held as a float.
 * @throws RangeError where a number is no whole one that JavaScript holds exactly, negative, or the divisor 0
 */
export function divideHalfUp(options: { dividend: number; divisor: number }): Division {
  const { dividend, divisor } = options;
  if (![dividend, divisor].every((value) => Number.isSafeInteger(value) && value >= 0) || divisor === 0) throw new RangeError(`${dividend} : ${divisor}`);
  const remainder = dividend % divisor;
  const quotient = (dividend - remainder) / divisor;
  const common = divisorOfBoth(divisor, remainder);
  return {
    dividend,
    divisor,
    quotient,
    rest: { numerator: remainder / common, denominator: divisor / common },
    rounded: remainder >= divisor - remainder ? quotient + 1 : quotient,
  };
}
