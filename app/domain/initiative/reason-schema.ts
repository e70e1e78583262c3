import { z } from "zod";
import { requiredText } from "./typed-text.ts";

/** A written reason: trimmed, NFC, 1 to 2,000 characters. Messages are error codes of `copy/errors`. */
export const reasonSchema = z.object({
  reason: requiredText({ maximum: 2000, tooLong: "reason_too_long", missing: "reason_required" }),
});
