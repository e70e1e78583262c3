import { z } from "zod";

/** The two buttons of the check page, and the box that is asked for papers. Whether it must be ticked the operation knows. */
export const applySchema = z.object({ intent: z.enum(["apply", "discard"]).default("apply"), signed: z.boolean().default(false) });
