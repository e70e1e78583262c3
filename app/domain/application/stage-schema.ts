import { z } from "zod";
import { typedText } from "../initiative/typed-text.ts";
import { stages, stopReasons } from "./stages.ts";
import { typedDay } from "../dates/typed-day.ts";

/** The next stage of an application. Stopping needs its day and a coded reason; “other” needs words (domain notes §4). */
export const stageSchema = z
  .object({
    stage: z.enum(stages, { error: "stage_required" }),
    startedOn: typedDay(),
    endedOn: typedDay(),
    stopReason: z
      .enum(stopReasons, { error: "stop_reason_unknown" })
      .optional()
      .transform((reason) => reason ?? null),
    stopNote: typedText({ maximum: 2000, tooLong: "reason_too_long" }),
  })
  .superRefine((change, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (change.stage !== "stopped") return;
    if (change.stopReason === null) refuse("stopReason", "stop_reason_required");
    if (change.stopReason === "other" && change.stopNote === "") refuse("stopNote", "stop_note_required");
    if (change.endedOn === null) refuse("endedOn", "end_required");
  });

export type StageChange = z.output<typeof stageSchema>;
