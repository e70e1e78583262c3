import { expect, test } from "vitest";
import { settingsSchema } from "#app/domain/campaign/settings-schema.ts";
import { hourInVietnam } from "#app/domain/dates/hour-in-vietnam.ts";

const input = {
  opensOn: { day: "1", month: "4", year: "2026" },
  opensAt: "07:30",
  closesOn: { day: "30", month: "6", year: "2026" },
  closesAt: "17:00",
  openRegistration: "yes",
  maximumAuthors: "5",
  maximumAge: "35",
  authorsConfirmFirst: "no",
  requiredSections: ["confidential", "effect"],
  scoreSummary: "rank",
  addressee: "  Ban Thường vụ Đoàn Khối ",
  unitDays: "7",
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
    authorsConfirmFirst: false,
    requiredSections: ["authors", "content", "effect", "confidential"],
    scoreSummary: "rank",
    addressee: "Ban Thường vụ Đoàn Khối",
    unitDays: 7,
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
  [{ maximumAge: "" }, []],
  [{ maximumAge: "17" }, ["maximumAge: maximum_age_wrong"]],
  [{ maximumAge: "35.5" }, ["maximumAge: maximum_age_wrong"]],
  [{ authorsConfirmFirst: undefined }, ["authorsConfirmFirst: authors_confirm_choice_required"]],
  [{ scoreSummary: undefined }, ["scoreSummary: score_summary_required"]],
  [{ requiredSections: ["evidence"] }, ["requiredSections.0: section_unknown"]],
  [{ addressee: "a".repeat(301) }, ["addressee: addressee_too_long"]],
  [{ unitDays: "91" }, ["unitDays: unit_days_wrong"]],
  [{ maximumAge: "ba mươi" }, ["maximumAge: maximum_age_wrong"]],
  [{ reviewMonths: "2.5" }, ["reviewMonths: months_wrong"]],
])("%j gives %j", (changed, codes) => {
  expect(codesOf(changed)).toEqual(codes);
});

test("an age left empty is no limit; the sections every file has are always among the required ones", () => {
  const { maximumAge, requiredSections } = settingsSchema.parse({ ...input, maximumAge: " ", requiredSections: undefined });
  expect([maximumAge, requiredSections]).toEqual([null, ["authors", "content"]]);
});
