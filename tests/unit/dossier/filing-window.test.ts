import { describe, expect, test } from "vitest";
import { closingWords, openingWords } from "#app/copy/filing.ts";
import { checkNumberOf } from "#app/domain/initiative/check-number.ts";
import { obstaclesOf } from "#app/domain/initiative/eligibility.ts";
import { closingMoment, isFilingAhead, openingMoment } from "#app/domain/initiative/filing-window.ts";

describe("the moments of filing, in Vietnam's time", () => {
  test("a closing at midnight is the end of the day before, never the next day", () => {
    expect(closingMoment(new Date("2027-12-31T17:00:00Z"))).toEqual({ day: "2027-12-31", hour: null });
    expect(closingWords("2027-12-31T17:00:00.000Z")).toBe("hết ngày 31/12/2027");
  });

  test("an hour is named with its day", () => {
    expect(closingMoment(new Date("2026-06-30T10:00:00Z"))).toEqual({ day: "2026-06-30", hour: "17:00" });
    expect(closingWords(new Date("2026-06-30T10:00:00Z"))).toBe("17:00 ngày 30/06/2026");
    expect(openingWords(new Date("2026-04-01T00:30:00Z"))).toBe("07:30 ngày 01/04/2026");
  });

  test("an opening at midnight is the day itself", () => {
    expect(openingMoment(new Date("2026-03-31T17:00:00Z"))).toEqual({ day: "2026-04-01", hour: null });
    expect(openingWords(new Date("2026-03-31T17:00:00Z"))).toBe("01/04/2026");
  });

  test("a campaign is ahead until the instant it opens; one without an opening is not", () => {
    const window = { filingOpensAt: new Date("2026-03-31T17:00:00Z"), filingClosesAt: null };
    expect(isFilingAhead(window, new Date("2026-03-31T16:59:59Z"))).toBe(true);
    expect(isFilingAhead(window, new Date("2026-03-31T17:00:00Z"))).toBe(false);
    expect(isFilingAhead({ filingOpensAt: null, filingClosesAt: null }, new Date("2026-03-31T16:59:59Z"))).toBe(false);
  });
});

describe("who may begin a file", () => {
  const terms = { filingOpensAt: new Date("2025-12-31T17:00:00Z"), filingClosesAt: new Date("2026-06-30T10:00:00Z"), maximumAge: 35 };
  const applicant = { unitName: "Đoàn Sở Nội vụ", birthDate: "1996-02-29" };
  const now = new Date("2026-05-20T02:00:00Z");

  test.each([
    ["all conditions met", {}, {}, now, []],
    ["no birth date yet: asked for later", {}, { birthDate: null }, now, []],
    ["the last minute counts", {}, {}, new Date("2026-06-30T09:59:59Z"), []],
    ["the closing instant does not", {}, {}, new Date("2026-06-30T10:00:00Z"), ["filing_closed"]],
    ["never opened", { filingOpensAt: null }, {}, now, ["filing_closed"]],
    ["no unit of today", {}, { unitName: null }, now, ["no_unit"]],
    ["too old", {}, { birthDate: "1985-01-01" }, now, ["too_old"]],
    ["no limit of age", { maximumAge: null }, { birthDate: "1966-01-01" }, now, []],
    ["everything at once", { filingOpensAt: null }, { unitName: null, birthDate: "1966-01-01" }, now, ["filing_closed", "no_unit", "too_old"]],
  ] as const)("%s", (_, changedTerms, changedApplicant, at, obstacles) => {
    expect(obstaclesOf({ terms: { ...terms, ...changedTerms }, applicant: { ...applicant, ...changedApplicant }, now: at })).toEqual(obstacles);
  });
});

test("a check number is the beginning of the digest, in fours", () => {
  expect(checkNumberOf("3f9a07c2b1d4ffff0000")).toBe("3F9A-07C2-B1D4");
});
