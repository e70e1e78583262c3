import { z } from "zod";
import { plainText } from "../scoring/plain-text.ts";
import { commentLength, noteLength } from "../scoring/sheet-lengths.ts";
import { revisionField } from "../scoring/sheet-schema.ts";
import { dimensionAnswers, feasibilityTags } from "./tags.ts";

const answer = z.enum(dimensionAnswers, { error: "dimension_answer_required" }).default("undecided");

/** A feasibility sheet as saved: it may still lack the tag. Messages are codes of `copy/errors/review.ts`. */
export const feasibilitySheetSchema = z.object({
  revision: revisionField,
  tag: z
    .enum(feasibilityTags, { error: "feasibility_required" })
    .optional()
    .transform((tag) => tag ?? null),
  conditions: plainText({ max: noteLength, tooLong: "conditions_too_long" }),
  legal: answer,
  funding: answer,
  staffing: answer,
  technology: answer,
  timing: answer,
  note: plainText({ max: commentLength, tooLong: "comment_too_long" }),
});

export type FeasibilitySheetInput = z.input<typeof feasibilitySheetSchema>;
export type FeasibilitySheetContent = Omit<z.output<typeof feasibilitySheetSchema>, "revision">;

/** What the sheet still wants before it can be handed in, as error codes. */
export function findFeasibilityGaps(sheet: Pick<FeasibilitySheetContent, "tag" | "conditions">): string[] {
  if (sheet.tag === null) return ["feasibility_required"];
  return sheet.tag === "conditional" && sheet.conditions === "" ? ["conditions_required"] : [];
}
