import { z } from "zod";
import { typedText } from "./typed-text.ts";

/** Who leaves need not say why. */
export const leavingSchema = z.object({ reason: typedText({ maximum: 2000, tooLong: "reason_too_long" }) });

/** To whom a file is handed over: an account. */
export const handOverSchema = z.object({ accountId: z.number({ error: "successor_missing" }).int("successor_missing") });
