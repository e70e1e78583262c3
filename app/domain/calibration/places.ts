/** Places by score, the highest first; equal scores share a place and leave the next ones empty: 1, 2, 2, 4. */
export function placesOf(scores: readonly number[]): number[] {
  const sorted = [...scores].sort((left, right) => right - left);
  const first = new Map<number, number>();
  sorted.forEach((score, index) => {
    if (!first.has(score)) first.set(score, index + 1);
  });
  return scores.map((score) => first.get(score) ?? 0);
}
