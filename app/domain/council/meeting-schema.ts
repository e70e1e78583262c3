import { z } from "zod";
import { plainText } from "../scoring/plain-text.ts";

/** A reason is wanted only where sheets are missing: the operation asks for it then. */
export const meetingSchema = z.object({ reason: plainText({ max: 2000, tooLong: "reason_too_long" }) });
