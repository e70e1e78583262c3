import { z } from "zod";
import { requiredText, typedText } from "../initiative/typed-text.ts";
import { firstStages, hasBegun } from "./stages.ts";
import { typedDay } from "../dates/typed-day.ts";
import { parseWholeNumber } from "./whole-number.ts";

const figure = () => typedText({ maximum: 100, tooLong: "figure_too_long" });

/** Whole đồng or hours; the largest the site keeps is far beyond what a unit saves. */
const wholeNumber = (maximum: number) =>
  z
    .string()
    .default("")
    .transform((text, context): number | null => {
      const parsed = parseWholeNumber({ text, maximum });
      if (parsed.ok) return parsed.value;
      context.addIssue({ code: "custom", message: parsed.reason });
      return null;
    });

/** What a unit records about its application of an initiative (domain notes §4). Messages are error codes of `copy/errors/practice.ts`. */
export const recordSchema = z
  .object({
    unitId: z.string({ error: "unit_required" }).max(100, "unit_unknown"),
    stage: z.enum(firstStages, { error: "stage_required" }),
    startedOn: typedDay(),
    measure: typedText({ maximum: 300, tooLong: "measure_too_long" }),
    figureBefore: figure(),
    figureAfter: figure(),
    savedVnd: wholeNumber(1_000_000_000_000_000),
    savedHours: wholeNumber(1_000_000_000),
    evidence: typedText({ maximum: 5000, tooLong: "evidence_too_long" }),
    confirmedBy: requiredText({ maximum: 200, tooLong: "confirmer_too_long", missing: "confirmer_required" }),
  })
  .superRefine((record, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (hasBegun(record.stage) && record.startedOn === null) refuse("startedOn", "start_required");
    if ((record.figureBefore !== "" || record.figureAfter !== "") && record.measure === "") refuse("measure", "measure_required");
  });

export type ApplicationRecord = z.output<typeof recordSchema>;
