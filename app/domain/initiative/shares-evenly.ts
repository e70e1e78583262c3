import { wholeShare } from "./shares.ts";

/** The whole in `count` equal parts of hundredths of a per cent; what cannot be divided goes one by one to the first: 33,34 + 33,33 + 33,33. */
export function sharesEvenly(count: number): number[] {
  const each = Math.floor(wholeShare / count);
  const rest = wholeShare - each * count;
  return Array.from({ length: count }, (_, index) => each + (index < rest ? 1 : 0));
}
