/** The sum of marks in hundredths. */
export const sumOf = (marks: readonly number[]): number => marks.reduce((sum, mark) => sum + mark, 0);

/**
 * The mean in hundredths, rounded half up, worked out with whole numbers only (domain notes §3).
 * @returns null where there is nothing to average
 */
export function meanOf(marks: readonly number[]): number | null {
  if (marks.length === 0) return null;
  const doubled = 2 * sumOf(marks) + marks.length;
  const divisor = 2 * marks.length;
  return (doubled - (doubled % divisor)) / divisor;
}

/** The distance between the highest and the lowest mark; null below two marks. */
export const rangeOf = (marks: readonly number[]): number | null => (marks.length < 2 ? null : Math.max(...marks) - Math.min(...marks));
