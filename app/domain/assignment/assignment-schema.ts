import { z } from "zod";
import { highestId } from "../account/route-id.ts";
import { parseDateParts } from "../dates/vietnamese-date.ts";
import { reasonSchema } from "../initiative/reason-schema.ts";

const part = z.string().default("");

/** A day in three boxes → 'YYYY-MM-DD'; refusals are `day_missing` and `day_invalid`. */
export const requiredDay = z.object({ day: part, month: part, year: part }, { error: "day_missing" }).transform((parts, context) => {
  const parsed = parseDateParts(parts);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: parsed.reason === "missing" ? "day_missing" : "day_invalid" });
  return z.NEVER;
});

const accountId = z.number({ error: "reviewer_required" }).int("reviewer_required").positive("reviewer_required").max(highestId, "reviewer_required");

/** Who judges the file and until when. Messages are codes of `copy/errors/review.ts`. */
export const assignmentSchema = z.object({
  reviewers: z.array(accountId).min(1, "reviewer_required").max(100),
  dueOn: requiredDay,
});

/** Whose assignment ends, and why. */
export const endAssignmentSchema = z.object({
  assignment: z.number({ error: "reviewer_required" }).int("reviewer_required").positive("reviewer_required").max(highestId, "reviewer_required"),
  ...reasonSchema.shape,
});

/** Two weeks from `day` ('YYYY-MM-DD'): what the form proposes as the last day for the sheets. */
export function proposedDueDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 14);
  return date.toISOString().slice(0, 10);
}
