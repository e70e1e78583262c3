import { z } from "zod";
import { reasonSchema } from "../initiative/reason-schema.ts";

/** Why a member's files are taken back, and whether they are given no more. */
export const handOverSchema = z.object({
  ...reasonSchema.shape,
  rest: z
    .literal("on")
    .optional()
    .transform((answer) => answer === "on"),
});

export type HandOver = z.output<typeof handOverSchema>;
