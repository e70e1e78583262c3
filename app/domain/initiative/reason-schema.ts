import { z } from "zod";

/** A written reason: trimmed, NFC, 1 to 2,000 characters. Messages are error codes of `copy/errors`. */
export const reasonSchema = z.object({
  reason: z
    .string({ error: "reason_required" })
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().min(1, "reason_required").max(2000, "reason_too_long")),
});
