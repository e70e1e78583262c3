import { z } from "zod";
import { parseDateParts } from "./vietnamese-date.ts";

/**
 * ngày/tháng/năm in three boxes → 'YYYY-MM-DD', or null where all are empty.
 * @param options.missing error code where a day must be given; without it the boxes may stay empty
 */
export const typedDay = (options: { missing?: string } = {}) =>
  z
    .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
    .default({ day: "", month: "", year: "" })
    .transform((parts, context): string | null => {
      const parsed = parseDateParts(parts);
      if (parsed.ok) return parsed.value;
      const message = parsed.reason === "missing" ? options.missing : `date_${parsed.reason}`;
      if (message !== undefined) context.addIssue({ code: "custom", message });
      return null;
    });

/** As `typedDay`, for a day that must be there. */
export const requiredDay = (options: { missing: string }) =>
  typedDay(options).transform((day, context): string => {
    if (day !== null) return day;
    context.addIssue({ code: "custom", message: options.missing });
    return z.NEVER;
  });
