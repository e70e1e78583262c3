/** How far apart two values are: equal or not, by the order of all values, or by their difference. */
export type MeasurementLevel = "nominal" | "ordinal" | "interval";

const countsOf = (values: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Where each value lies on the ordinal scale: twice its middle rank among all values, so that it is whole. */
function doubledMiddleRanks(values: readonly number[]): Map<number, number> {
  const ranks = new Map<number, number>();
  let below = 0;
  for (const [value, count] of [...countsOf(values)].sort(([left], [right]) => left - right)) {
    ranks.set(value, 2 * below + count);
    below += count;
  }
  return ranks;
}

/** The squared distance summed over all ordered pairs of values. */
function distances(options: { values: readonly number[]; level: MeasurementLevel }): number {
  const { values, level } = options;
  const size = values.length;
  if (level === "nominal") return [...countsOf(values).values()].reduce((sum, count) => sum + count * (size - count), 0);
  // From the lowest value, so that squares stay exact whole numbers.
  const lowest = Math.min(...values);
  const sum = values.reduce((total, value) => total + (value - lowest), 0);
  const squares = values.reduce((total, value) => total + (value - lowest) ** 2, 0);
  return 2 * (size * squares - sum * sum);
}

/**
 * Krippendorff's α = 1 − observed / expected disagreement (Krippendorff, Content Analysis, 2019, ch. 12). 1 is perfect agreement,
 * 0 what chance gives, below 0 worse than chance. A unit holds the values that its observers gave; missing ones are left out,
 * and a unit with fewer than two says nothing. There is no interval: it would need a bootstrap, hence randomness, and the number
 * of paired units beside it says honestly enough how much it rests on.
 * @returns null where no unit has two values, or where all paired values are the same
 */
export function alphaOf(options: { units: readonly (readonly number[])[]; level: MeasurementLevel }): number | null {
  const level = options.level;
  let units = options.units.filter((values) => values.length > 1);
  if (level === "ordinal") {
    const ranks = doubledMiddleRanks(units.flat());
    units = units.map((values) => values.map((value) => ranks.get(value) ?? 0));
  }
  const all = units.flat();
  const expected = all.length === 0 ? 0 : distances({ values: all, level });
  if (expected === 0) return null;
  const observed = units.reduce((sum, values) => sum + distances({ values, level }) / (values.length - 1), 0);
  return 1 - ((all.length - 1) * observed) / expected;
}
