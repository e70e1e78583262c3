import { z } from "zod";

/** One author's own word: the share is right, and the name may be public. Neither is ticked beforehand; both may be taken back (domain notes §8). */
export const consentSchema = z.object({ confirmed: z.boolean().default(false), publishName: z.boolean().default(false) });
