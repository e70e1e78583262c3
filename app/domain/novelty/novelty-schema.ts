import { z } from "zod";
import { plainText } from "../scoring/plain-text.ts";
import { noteLength } from "../scoring/sheet-lengths.ts";
import { noveltyVerdicts } from "./verdicts.ts";

/** A finding about novelty; whoever finds the same says what. Messages are codes of `copy/errors/review.ts`. */
export const noveltySchema = z
  .object({
    /** `shownKey` of the files that the form lay under. */
    shown: z.string().max(200).default(""),
    verdict: z.enum(noveltyVerdicts, { error: "novelty_required" }),
    note: plainText({ max: noteLength, tooLong: "mark_note_too_long" }),
  })
  .superRefine(({ verdict, note }, context) => {
    if (verdict !== "different" && note === "") context.addIssue({ code: "custom", path: ["note"], message: "novelty_note_required" });
  });

export type NoveltyInput = z.input<typeof noveltySchema>;
