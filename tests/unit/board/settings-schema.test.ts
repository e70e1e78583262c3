import { expect, test } from "vitest";
import { hourInVietnam, settingsSchema } from "#app/domain/campaign/settings-schema.ts";

const input = {
  opensOn: { day: "1", month: "4", year: "2026" },
  opensAt: "07:30",
  closesOn: { day: "30", month: "6", year: "2026" },
  closesAt: "17:00",
  openRegistration: "yes",
  maximumAuthors: "5",
  maximumAge: "35",
  reviewMonths: "3",
  completionMonths: "1",
};

const codesOf = (changed: object) =>
  (settingsSchema.safeParse({ ...input, ...changed }).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

test("days and hours are those of Vietnam", () => {
  expect(settingsSchema.parse(input)).toEqual({
    filingOpensAt: new Date("2026-04-01T00:30:00Z"),
    filingClosesAt: new Date("2026-06-30T10:00:00Z"),
    openRegistration: true,
    maximumAuthors: 5,
    maximumAge: 35,
    reviewMonths: 3,
    completionMonths: 1,
  });
  expect(hourInVietnam(new Date("2026-06-30T10:00:00Z"))).toBe("17:00");
});

test("without hours the first and the last day count in full", () => {
  const { filingOpensAt, filingClosesAt } = settingsSchema.parse({ ...input, opensAt: "", closesAt: "" });
  expect([filingOpensAt, filingClosesAt]).toEqual([new Date("2026-03-31T17:00:00Z"), new Date("2026-06-30T17:00:00Z")]);
});

const noDay = { day: "", month: "", year: "" };

test.each([
  [{ closesOn: { day: "1", month: "4", year: "2026" }, closesAt: "07:30" }, ["closesOn: closing_before_opening"]],
  [{ opensOn: noDay, opensAt: "", closesAt: "" }, ["opensOn: opening_day_required"]],
  [{ closesOn: noDay }, ["closesOn: closing_day_required"]],
  [{ closesOn: noDay, closesAt: "" }, []],
  [{ opensAt: "25:00" }, ["opensAt: hour_wrong"]],
  [{ maximumAuthors: "0" }, ["maximumAuthors: maximum_authors_wrong"]],
  [{ maximumAge: "ba mươi" }, ["maximumAge: maximum_age_wrong"]],
  [{ reviewMonths: "2.5" }, ["reviewMonths: months_wrong"]],
])("%j gives %j", (changed, codes) => {
  expect(codesOf(changed)).toEqual(codes);
});
