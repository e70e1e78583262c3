/** A number that was estimated, to three figures: more would claim a precision that nobody has. */
export function roundedEstimate(count: number): number {
  const step = 10 ** Math.max(0, String(Math.trunc(count)).length - 3);
  return Math.round(count / step) * step;
}
