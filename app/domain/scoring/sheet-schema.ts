import { z } from "zod";
import { findMarkFault } from "./faults.ts";
import { parseMark } from "./mark.ts";
import { plainText } from "./plain-text.ts";
import type { Rubric } from "./rubric.ts";
import { commentLength, noteLength } from "./sheet-lengths.ts";

/** The number of saves the form has seen; 0 before the first. */
export const revisionField = z.number({ error: "sheet_stale" }).int("sheet_stale").min(0, "sheet_stale");

const markField = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text?.trim()) return null;
    const mark = parseMark(text);
    if (mark === null) context.addIssue({ code: "custom", message: "mark_invalid" });
    return mark;
  });

const givenMark = z.object({
  criterionId: z.number({ error: "criterion_unknown" }).int("criterion_unknown"),
  bandId: z
    .number({ error: "band_required" })
    .int("band_required")
    .optional()
    .transform((id) => id ?? null),
  mark: markField,
  note: plainText({ max: noteLength, tooLong: "mark_note_too_long" }),
});

/** A score sheet as saved: it may be incomplete, but no mark lies outside its band. Messages are codes of `copy/errors/review.ts`. */
export const scoreSheetSchema = (rubric: Rubric) =>
  z
    .object({
      revision: revisionField,
      marks: z.array(givenMark).max(100).default([]),
      commentToAuthor: plainText({ max: commentLength, tooLong: "comment_too_long" }),
      noteToCouncil: plainText({ max: commentLength, tooLong: "comment_too_long" }),
    })
    .superRefine(({ marks }, context) => {
      marks.forEach((given, index) => {
        const fault = findMarkFault({ criterion: rubric.criteria.find(({ id }) => id === given.criterionId), given });
        if (fault) context.addIssue({ code: "custom", path: ["marks", index, fault.field], message: fault.code });
      });
    });

export type ScoreSheetInput = z.input<ReturnType<typeof scoreSheetSchema>>;
export type ScoreSheetContent = Omit<z.output<ReturnType<typeof scoreSheetSchema>>, "revision">;

/** Handing in says only which save it hands in. */
export const submissionSchema = z.object({ revision: revisionField });
