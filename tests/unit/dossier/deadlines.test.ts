import { expect, test } from "vitest";
import { initiativeCode } from "#app/domain/initiative/code.ts";
import { addMonths, daysBetween, deadlineOf, type DeadlineFacts } from "#app/domain/initiative/deadlines.ts";
import { isFilingOpen } from "#app/domain/initiative/filing-window.ts";

test("months are counted on the calendar and end with a short month", () => {
  expect(addMonths("2026-05-20", 3)).toBe("2026-08-20");
  expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
  expect(addMonths("2027-12-31", 2)).toBe("2028-02-29");
  expect(addMonths("2026-12-15", 1)).toBe("2027-01-15");
});

test("a file waits whole days", () => {
  expect(daysBetween("2026-05-20", "2026-05-20")).toBe(0);
  expect(daysBetween("2026-02-27", "2026-03-02")).toBe(3);
});

test("the unit is due from the sending, review from intake, completion from the day the author was asked, other states have no date", () => {
  const facts = { receivedOn: "2026-05-20", statusSince: "2026-06-10", unitDays: 5, reviewMonths: 3, completionMonths: 1 };
  const due = (status: DeadlineFacts["status"]) => deadlineOf({ status, ...facts });
  expect(due("under_review")).toBe("2026-08-20");
  expect(due("awaiting_release")).toBe("2026-08-20");
  expect(due("returned_for_completion")).toBe("2026-07-10");
  expect(due("needs_work")).toBe("2026-07-10");
  expect(due("awaiting_unit")).toBe("2026-06-15");
  expect(due("awaiting_intake")).toBeNull();
  expect(due("approved")).toBeNull();
});

test("a campaign without an opening takes no files; without a closing it goes on", () => {
  const day = (text: string) => new Date(`${text}T00:00:00+07:00`);
  const window = { filingOpensAt: day("2026-01-01"), filingClosesAt: day("2026-07-01") };
  expect(isFilingOpen(window, day("2025-12-31"))).toBe(false);
  expect(isFilingOpen(window, day("2026-01-01"))).toBe(true);
  expect(isFilingOpen(window, day("2026-07-01"))).toBe(false);
  expect(isFilingOpen({ ...window, filingClosesAt: null }, day("2030-01-01"))).toBe(true);
  expect(isFilingOpen({ filingOpensAt: null, filingClosesAt: null }, day("2026-05-20"))).toBe(false);
});

test("the code has four digits and grows beyond them", () => {
  expect(initiativeCode({ year: 2026, number: 1 })).toBe("SK-2026-0001");
  expect(initiativeCode({ year: 2026, number: 12_345 })).toBe("SK-2026-12345");
});
