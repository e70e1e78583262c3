import type { SideRules } from "./problem.ts";

/** Class of a reader for one file: bit 1 = from outside its branch, bit 2 = chair class. */
export const outsideBit = 1;
export const chairBit = 2;

/** Hall's conditions of a file's seats: most readers there may be of each kind. They make the sets of readers a matroid. */
export interface SeatLimits {
  total: number;
  inside: number;
  notChair: number;
  /** Neither from outside nor chair class. */
  neither: number;
  /** Not outside and chair class at once. */
  notBoth: number;
}

/** What the rules ask of the readers still to come. */
export type Need = "nothing" | "outside" | "chair" | "outside_and_chair" | "either" | "both_in_one";

/** What is still asked when readers of `locked` classes stay and `open` places are left. */
export function needAfter(options: { rules: SideRules; locked: readonly number[]; open: number }): Need {
  const { rules, locked, open } = options;
  const all = locked.filter((kind) => kind === (outsideBit | chairBit)).length;
  const outside = rules.oneFromOutside && !locked.includes(outsideBit);
  const chair = rules.oneChairClass && !locked.includes(chairBit);
  if (Number(outside) + Number(chair) <= all) return "nothing";
  if (!(outside && chair)) return outside ? "outside" : "chair";
  if (all === 1) return "either";
  return open === 1 ? "both_in_one" : "outside_and_chair";
}

/** The limits that a need puts on `open` places. */
export function seatLimits(options: { need: Need; open: number }): SeatLimits {
  const { need, open } = options;
  const less = Math.max(open - 1, 0);
  const two = need === "outside_and_chair";
  return {
    total: open,
    inside: two || need === "outside" ? less : open,
    notChair: two || need === "chair" ? less : open,
    neither: two ? Math.max(open - 2, 0) : need === "either" ? less : open,
    notBoth: need === "both_in_one" ? less : open,
  };
}

/** Whether `counts[kind]` readers of each class can sit at once. */
export function fits(options: { limits: SeatLimits; counts: readonly number[] }): boolean {
  const { limits, counts } = options;
  const [neither = 0, outside = 0, chair = 0, both = 0] = counts;
  return (
    neither + outside + chair + both <= limits.total &&
    neither + chair <= limits.inside &&
    neither + outside <= limits.notChair &&
    neither <= limits.neither &&
    neither + outside + chair <= limits.notBoth
  );
}

/** Row of `exchanges` for an addition without anybody leaving. */
export const nobody = 4;

/** Bit `leaves * 4 + joins` is set where one reader of class `joins` may come for one of class `leaves` (or for nobody). */
export function exchanges(options: { limits: SeatLimits; counts: readonly number[] }): number {
  let bits = 0;
  for (let leaves = 0; leaves <= nobody; leaves += 1) {
    for (let joins = 0; joins < 4; joins += 1) {
      const counts = options.counts.map((count, kind) => count + Number(kind === joins) - Number(kind === leaves));
      if (fits({ limits: options.limits, counts })) bits |= 1 << (leaves * 4 + joins);
    }
  }
  return bits;
}
