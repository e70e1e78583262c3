import { z } from "zod";
import { typedDay } from "../dates/typed-day.ts";

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

/** The hour in Vietnam at that instant: “17:30”. */
export const hourInVietnam = (instant: Date): string => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);

/**
 * Settings of a campaign: when it takes dossiers, whom, and how long the steps may take. Without an opening day nothing is taken in;
 * without a closing day it goes on. A day without an hour opens at 00:00 and closes at the end of that day.
 */
export const settingsSchema = z
  .object({
    opensOn: typedDay(),
    opensAt: hour,
    closesOn: typedDay(),
    closesAt: hour,
    openRegistration: z.enum(["yes", "no"], { error: "registration_choice_required" }).transform((answer) => answer === "yes"),
    maximumAuthors: wholeNumber({ lowest: 1, highest: 50, wrong: "maximum_authors_wrong" }),
    maximumAge: wholeNumber({ lowest: 18, highest: 99, wrong: "maximum_age_wrong" }),
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
