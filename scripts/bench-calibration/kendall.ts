/** Kendall's τ-b between two lists of scores, ties counted: 1 the same order, −1 the opposite, 0 where one list has no order. */
export function kendallOf(left: readonly number[], right: readonly number[]): number {
  let agreeing = 0;
  let untiedLeft = 0;
  let untiedRight = 0;
  for (let first = 0; first < left.length; first += 1)
    for (let second = first + 1; second < left.length; second += 1) {
      const leftSign = Math.sign((left[first] ?? 0) - (left[second] ?? 0));
      const rightSign = Math.sign((right[first] ?? 0) - (right[second] ?? 0));
      agreeing += leftSign * rightSign;
      untiedLeft += Math.abs(leftSign);
      untiedRight += Math.abs(rightSign);
    }
  return untiedLeft === 0 || untiedRight === 0 ? 0 : agreeing / Math.sqrt(untiedLeft * untiedRight);
}
