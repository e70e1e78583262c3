import { z } from "zod";
import { typedDay } from "../dates/typed-day.ts";
import { alwaysRequired, sections, type Section } from "../initiative/sections.ts";
import { scoreSummaries } from "../publication/score-summary.ts";
import { typedText } from "../initiative/typed-text.ts";

const hour = z
  .string()
  .default("")
  .overwrite((text) => text.trim())
  .refine((text) => text === "" || /^([01]?\d|2[0-3]):[0-5]\d$/.test(text), "hour_wrong");

const wholeNumber = (options: { lowest: number; highest: number; wrong: string }) =>
  z.coerce.number({ error: options.wrong }).int(options.wrong).min(options.lowest, options.wrong).max(options.highest, options.wrong);

/** Vietnam keeps UTC+7 all year. */
const offset = "+07:00";
const instantOf = (day: string, time: string): Date => new Date(`${day}T${time.padStart(5, "0")}:00${offset}`);

const yesOrNo = (missing: string) => z.enum(["yes", "no"], { error: missing }).transform((answer) => answer === "yes");

/** Years; empty: no limit. */
const age = z
  .string()
  .default("")
  .overwrite((text) => text.trim())
  .transform((text) => (text === "" ? null : Number(text)))
  .refine((years) => years === null || (Number.isInteger(years) && years >= 18 && years <= 99), "maximum_age_wrong");

/** Sections demanded of a file, in the order of its task list; authors and content always are among them. */
const requiredSections = z
  .array(z.enum(sections, { error: "section_unknown" }))
  .default([])
  .transform((chosen): Section[] => sections.filter((section) => chosen.includes(section) || alwaysRequired.some((always) => always === section)));

/**
 * Settings of a campaign: when it takes dossiers, from whom, what they must hold, and how long the steps may take. Without an opening day nothing is taken in;
 * without a closing day it goes on. A day without an hour opens at 00:00 and closes at the end of that day.
 */
export const settingsSchema = z
  .object({
    opensOn: typedDay(),
    opensAt: hour,
    closesOn: typedDay(),
    closesAt: hour,
    openRegistration: yesOrNo("registration_choice_required"),
    maximumAuthors: wholeNumber({ lowest: 1, highest: 50, wrong: "maximum_authors_wrong" }),
    maximumAge: age,
    authorsConfirmFirst: yesOrNo("authors_confirm_choice_required"),
    requiredSections,
    scoreSummary: z.enum(scoreSummaries, { error: "score_summary_required" }),
    addressee: typedText({ maximum: 300, tooLong: "addressee_too_long" }),
    unitDays: wholeNumber({ lowest: 1, highest: 90, wrong: "unit_days_wrong" }),
    reviewMonths: wholeNumber({ lowest: 1, highest: 24, wrong: "months_wrong" }),
    completionMonths: wholeNumber({ lowest: 1, highest: 24, wrong: "months_wrong" }),
  })
  .transform(({ opensOn, opensAt, closesOn, closesAt, ...rest }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (opensOn === null && opensAt !== "") refuse("opensOn", "opening_day_required");
    if (closesOn === null && closesAt !== "") refuse("closesOn", "closing_day_required");
    if (opensOn === null && closesOn !== null) refuse("opensOn", "opening_day_required");
    const filingOpensAt = opensOn === null ? null : instantOf(opensOn, opensAt || "00:00");
    const closing = closesOn === null ? null : instantOf(closesOn, closesAt || "00:00");
    // Without an hour the whole day still counts.
    const filingClosesAt = closing !== null && closesAt === "" ? new Date(closing.getTime() + 24 * 3_600_000) : closing;
    if (filingOpensAt !== null && filingClosesAt !== null && filingClosesAt <= filingOpensAt) refuse("closesOn", "closing_before_opening");
    return { ...rest, filingOpensAt, filingClosesAt };
  });

export type CampaignSettings = z.output<typeof settingsSchema>;
export type SettingName = keyof CampaignSettings;
