import { z } from "zod";

/** What the contact author declares when sending: the content is true, and no state secret is in it (domain notes §2, §8). */
export const declarationSchema = z.object({
  truth: z.literal(true, { error: "truth_missing" }),
  noStateSecrets: z.literal(true, { error: "no_secrets_missing" }),
});
