import { eachBit, type Bits } from "./bits.ts";
import type { HeldDocuments } from "./documents.ts";

/** Less than 0 where the left place comes first. */
export type Order = (left: number, right: number) => number;

/** The newest first. */
export const byDay =
  ({ published, ids }: HeldDocuments): Order =>
  (left, right) =>
    (published[right] ?? 0) - (published[left] ?? 0) || (ids[right] ?? 0) - (ids[left] ?? 0);

/** As ties are broken: units that apply it, other units, the newer, the later number. */
export const byMerit = (held: HeldDocuments): Order => {
  const { standing } = held;
  const newer = byDay(held);
  return (left, right) => (standing[right] ?? 0) - (standing[left] ?? 0) || newer(left, right);
};

/** More than so many are sorted as a whole. */
const mostKept = 500;

/** The first so many of some places, in order. */
export function firstPlaces(options: { places: Bits; order: Order; limit: number }): number[] {
  const { places, order, limit } = options;
  const kept: number[] = [];
  if (limit <= 0) return kept;
  if (limit > mostKept) {
    eachBit(places, (place) => kept.push(place));
    return kept.sort(order).slice(0, limit);
  }
  eachBit(places, (place) => {
    const last = kept[limit - 1];
    if (last !== undefined && order(place, last) >= 0) return;
    let from = 0;
    for (let to = kept.length; from < to;) {
      const middle = (from + to) >>> 1;
      if (order(place, kept[middle] ?? 0) < 0) to = middle;
      else from = middle + 1;
    }
    kept.splice(from, 0, place);
    if (kept.length > limit) kept.pop();
  });
  return kept;
}
