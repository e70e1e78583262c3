import { divideHalfUp } from "./rules/division.ts";

/** The sum of marks in hundredths. */
export const sumOf = (marks: readonly number[]): number => marks.reduce((sum, mark) => sum + mark, 0);

/** The mean in hundredths, rounded half up (domain notes §3); null where there is nothing to average. */
export const meanOf = (marks: readonly number[]): number | null =>
  marks.length === 0 ? null : divideHalfUp({ dividend: sumOf(marks), divisor: marks.length }).rounded;

/** The distance between the highest and the lowest mark; null below two marks. */
export const rangeOf = (marks: readonly number[]): number | null => (marks.length < 2 ? null : Math.max(...marks) - Math.min(...marks));
