import { expect, test } from "vitest";
import { createBreaker } from "#search/failover/breaker.ts";

const limits = { failures: 2, firstPause: 100, longestPause: 300 };

function atTime() {
  let now = 0;
  const breaker = createBreaker({ clock: () => now, limits });
  return { breaker, pass: (milliseconds: number) => void (now += milliseconds) };
}

test("one failure is an accident, two in a row are an outage", () => {
  const { breaker } = atTime();
  breaker.failed();
  expect(breaker.allows()).toBe(true);
  breaker.succeeded();
  breaker.failed();
  expect(breaker.allows()).toBe(true);
  breaker.failed();
  expect(breaker.allows()).toBe(false);
});

test("after a pause one question goes through, the others do not wait for it", () => {
  const { breaker, pass } = atTime();
  breaker.failed();
  breaker.failed();
  pass(99);
  expect(breaker.allows()).toBe(false);
  pass(1);
  expect([breaker.allows(), breaker.allows(), breaker.allows()]).toEqual([true, false, false]);
  breaker.succeeded();
  expect([breaker.allows(), breaker.allows()]).toEqual([true, true]);
});

test("each probe that fails doubles the pause, up to the longest; a success forgets it", () => {
  const { breaker, pass } = atTime();
  breaker.failed();
  breaker.failed();
  const pauses: number[] = [];
  for (let probe = 0; probe < 4; probe += 1) {
    let waited = 0;
    while (!breaker.allows()) {
      pass(10);
      waited += 10;
    }
    pauses.push(waited);
    breaker.failed();
  }
  expect(pauses).toEqual([100, 200, 300, 300]);
});
