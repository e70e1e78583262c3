/** From this distance on (hundredths) somebody may stand apart: 10,00 points. */
export const apartFrom = 1000;

/**
 * The place in the list of the one total that stands apart: from three totals on, it is `apartFrom` or more away from every other one, and the others lie
 * closer together than that. Null where there is none; of two totals nobody could say which.
 */
export function findStandingApart(totals: readonly number[]): number | null {
  if (totals.length < 3) return null;
  const places = totals.map((total, place) => ({ total, place })).sort((one, other) => one.total - other.total);
  const gap = (lower: number, upper: number) => (places.at(upper)?.total ?? 0) - (places.at(lower)?.total ?? 0);
  if (gap(0, 1) >= apartFrom && gap(1, -1) < apartFrom) return places[0]?.place ?? null;
  if (gap(-2, -1) >= apartFrom && gap(0, -2) < apartFrom) return places.at(-1)?.place ?? null;
  return null;
}
