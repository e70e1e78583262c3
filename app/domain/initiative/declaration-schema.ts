import { z } from "zod";
import { requiredText } from "./typed-text.ts";

/**
 * What the contact author declares when sending: the content is true, no state secret is in it, and where this is declared (domain notes §2, §8).
 * `sending` counts the sendings of the file from 1: the form of a sending that has happened already asks for its receipt, not for another one.
 */
export const declarationSchema = z.object({
  truth: z.literal(true, { error: "truth_missing" }),
  noStateSecrets: z.literal(true, { error: "no_secrets_missing" }),
  place: requiredText({ maximum: 100, tooLong: "place_too_long", missing: "place_missing" }),
  sending: z.number({ error: "sending_unknown" }).int("sending_unknown").positive("sending_unknown").max(10_000, "sending_unknown"),
});
