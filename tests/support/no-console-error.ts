import { afterEach, beforeEach, expect, vi, type MockInstance } from "vitest";

// An error that only the console hears is a defect: it fails the test that caused it.
let spy: MockInstance<typeof console.error>;
beforeEach(() => {
  spy = vi.spyOn(console, "error");
});
afterEach(() => {
  const { calls } = spy.mock;
  spy.mockRestore();
  expect(calls, "console.error was called").toEqual([]);
});
