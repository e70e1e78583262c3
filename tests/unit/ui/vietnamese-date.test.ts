import { describe, expect, test } from "vitest";
import { datePartsOf, formatDay, formatInstant, formatInstantDay, parseDateParts, parseVietnameseDate } from "#app/domain/dates/vietnamese-date.ts";

describe("a date in three boxes", () => {
  test.each([
    ["27", "3", "2026", "2026-03-27"],
    [" 07 ", "03", "2026", "2026-03-07"],
    ["29", "2", "2024", "2024-02-29"],
    ["31", "12", "1990", "1990-12-31"],
  ])("%s/%s/%s is %s", (day, month, year, value) => {
    expect(parseDateParts({ day, month, year })).toEqual({ ok: true, value });
  });

  test.each([
    ["", " ", "", "missing"],
    ["27", "", "2026", "incomplete"],
    ["27", "ba", "2026", "not_a_number"],
    ["-1", "3", "2026", "not_a_number"],
    ["29", "2", "2026", "no_such_date"],
    ["31", "4", "2026", "no_such_date"],
    ["0", "1", "2026", "no_such_date"],
    ["1", "13", "2026", "no_such_date"],
    ["27", "3", "26", "no_such_date"],
    ["1", "1", "20266", "no_such_date"],
  ])("%s/%s/%s is refused: %s", (day, month, year, reason) => {
    expect(parseDateParts({ day, month, year })).toEqual({ ok: false, reason });
  });
});

test("a date in one piece may be written with /, - or .", () => {
  expect(["22/11/2026", "22-11-2026", " 22 . 11 . 2026 "].map(parseVietnameseDate)).toEqual(Array(3).fill({ ok: true, value: "2026-11-22" }));
  expect(parseVietnameseDate("22/11")).toEqual({ ok: false, reason: "incomplete" });
  expect(parseVietnameseDate("22/11/2026/1")).toEqual({ ok: false, reason: "no_such_date" });
  expect(parseVietnameseDate("")).toEqual({ ok: false, reason: "missing" });
});

test("a stored day goes back into its boxes and onto the page", () => {
  expect(datePartsOf("2026-03-07")).toEqual({ day: "07", month: "03", year: "2026" });
  expect(datePartsOf(null)).toEqual({ day: "", month: "", year: "" });
  expect(formatDay("2026-03-07")).toBe("07/03/2026");
});

test("an instant is told by the clock of Ho Chi Minh City, whatever the clock of the machine", () => {
  expect(formatInstant(new Date("2026-11-22T07:02:59Z"))).toBe("14:02, 22/11/2026");
  expect(formatInstant("2026-12-31T17:00:00.000Z")).toBe("00:00, 01/01/2027");
  expect(formatInstantDay("2026-12-31T16:59:59.999Z")).toBe("31/12/2026");
});
