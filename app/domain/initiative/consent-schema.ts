import { z } from "zod";

/** The share that the page showed, in hundredths of a per cent: a word given for another share is not taken for this one. */
const share = z.number({ error: "share_changed" }).int("share_changed");

/** One author's own word: the share is right, and the name may be public. Neither is ticked beforehand; both may be taken back (domain notes §8). */
export const consentSchema = z.object({ share, confirmed: z.boolean().default(false), publishName: z.boolean().default(false) });
