/** Keeps questions away from an engine that does not answer. */
export interface Breaker {
  /** Whether this question may be put to it. While it is thought dead, one question at a time is let through, after a pause. */
  allows(): boolean;
  succeeded(): void;
  failed(): void;
}

/** In milliseconds; each failed probe doubles the pause. */
export interface BreakerLimits {
  /** Failures in a row after which the engine is thought dead. */
  failures: number;
  firstPause: number;
  longestPause: number;
}

export const usualLimits: BreakerLimits = { failures: 2, firstPause: 2000, longestPause: 15_000 };

/** @param options.clock milliseconds that only go forward */
export function createBreaker(options: { clock: () => number; limits?: BreakerLimits }): Breaker {
  const { clock, limits = usualLimits } = options;
  let failures = 0;
  let pause = limits.firstPause;
  let closedUntil = 0;
  let isProbing = false;
  return {
    allows() {
      if (failures < limits.failures) return true;
      if (isProbing || clock() < closedUntil) return false;
      isProbing = true;
      return true;
    },
    succeeded() {
      failures = 0;
      pause = limits.firstPause;
      isProbing = false;
    },
    failed() {
      failures += 1;
      if (isProbing) pause = Math.min(limits.longestPause, pause * 2);
      isProbing = false;
      closedUntil = clock() + pause;
    },
  };
}
