import { z } from "zod";
import { cleanText } from "../initiative/typed-text.ts";
import { evidenceLimits } from "./limits.ts";
import { visibilities } from "./visibility.ts";

/** What is said of one file: for whom it is and, in a few words, what it shows. Messages are error codes. */
export const evidenceDetailsSchema = z.object({
  visibility: z.enum(visibilities, "evidence_visibility_missing"),
  note: z
    .string()
    .default("")
    .transform((text) => cleanText(text).replace(/\s+/g, " "))
    .refine((text) => [...text].length <= evidenceLimits.note, "evidence_note_too_long"),
});

export type EvidenceDetails = z.output<typeof evidenceDetailsSchema>;
export type EvidenceDetailsInput = z.input<typeof evidenceDetailsSchema>;
