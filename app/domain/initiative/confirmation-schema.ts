import { z } from "zod";
import { parseDateParts } from "../dates/vietnamese-date.ts";
import { requiredText, typedText } from "./typed-text.ts";

/** Reads “3/2026” or “03-2026” into the first day of that month, 'YYYY-MM-DD'; undefined where it is no month. */
export function parseMonth(text: string): string | undefined {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  const parsed = parseDateParts({ day: "1", month: match?.[1] ?? "", year: match?.[2] ?? "" });
  return parsed.ok ? parsed.value : undefined;
}

const long = () => typedText({ maximum: 5000, tooLong: "effect_too_long" });

/**
 * The unit's word about the initiative (form of Thông tư 18/2013: applied since, economic and social effect, can it be replicated, conclusion).
 * @param options.today 'YYYY-MM-DD' in Vietnam: a month in the future is refused
 */
export const confirmationSchema = (options: { today: string }) =>
  z.object({
    appliedSince: z
      .string()
      .optional()
      .transform((text, context) => {
        if (text === undefined || text.trim() === "") return null;
        const month = parseMonth(text);
        if (month !== undefined && month <= options.today) return month;
        context.addIssue({ code: "custom", message: month === undefined ? "month_wrong" : "month_in_future" });
        return z.NEVER;
      }),
    economicEffect: long(),
    socialEffect: long(),
    canBeReplicated: z.enum(["yes", "no"], { error: "replication_missing" }).transform((answer) => answer === "yes"),
    conclusion: requiredText({ maximum: 2000, tooLong: "conclusion_too_long", missing: "conclusion_missing" }),
  });

export type ConfirmationForm = z.output<ReturnType<typeof confirmationSchema>>;
export type ConfirmationInput = z.input<ReturnType<typeof confirmationSchema>>;
