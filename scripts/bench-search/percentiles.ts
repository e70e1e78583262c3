/** Milliseconds that half, 95 and 99 in a hundred of the questions took at most. */
export interface Percentiles {
  count: number;
  p50: number;
  p95: number;
  p99: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** By the nearest rank: p95 of 20 times is the nineteenth. */
export function percentilesOf(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number) => tenth(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** How many times as much; null where there is nothing to compare with. */
export const ratio = (value: number, base: number): number | null => (base === 0 ? null : Math.round((value / base) * 100) / 100);
