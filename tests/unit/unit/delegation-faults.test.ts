import { expect, test } from "vitest";
import { delegationFault } from "#app/domain/unit/delegation-faults.ts";

const today = "2026-05-20";
const own = { validFrom: "2026-01-01", validTo: "2026-06-30" };

test.each([
  ["a week of leave", "2026-05-25", "2026-05-31", null],
  ["from today for one day", "2026-05-20", "2026-05-20", null],
  ["to the last day of one's own", "2026-06-01", "2026-06-30", null],
  ["from yesterday", "2026-05-19", "2026-05-31", { field: "validFrom", reason: "delegation_in_past" }],
  ["the wrong way round", "2026-05-31", "2026-05-25", { field: "validTo", reason: "delegation_reversed" }],
  ["a day beyond one's own", "2026-06-01", "2026-07-01", { field: "validTo", reason: "delegation_beyond_own" }],
  ["longer than ninety days", "2026-05-20", "2026-08-18", { field: "validTo", reason: "delegation_too_long" }],
])("%s", (_, validFrom, validTo, wanted) => {
  expect(delegationFault({ wanted: { validFrom, validTo }, own, today })).toEqual(wanted);
});

test("who holds the office without an end gives ninety days at most", () => {
  const forGood = { validFrom: "2026-01-01", validTo: null };
  expect(delegationFault({ wanted: { validFrom: today, validTo: "2026-08-17" }, own: forGood, today })).toBeNull();
  expect(delegationFault({ wanted: { validFrom: today, validTo: "2026-08-18" }, own: forGood, today })).toEqual({
    field: "validTo",
    reason: "delegation_too_long",
  });
});
