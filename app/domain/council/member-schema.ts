import { z } from "zod";

/** Files at most; empty: no limit. */
const capacity = z
  .string()
  .default("")
  .overwrite((text) => text.trim())
  .refine((text) => /^\d{0,3}$/.test(text), "capacity_wrong")
  .transform((text) => (text === "" ? null : Number(text)));

/** What the secretary notes of a member. Messages are codes of `copy/errors/review.ts`; whether the fields exist, the operation asks. */
export const memberSchema = z.object({
  fields: z.array(z.string().max(100, "field_unknown")).max(100, "field_unknown").default([]),
  capacity,
  deputyChair: z
    .literal("on")
    .optional()
    .transform((answer) => answer === "on"),
});

export type MemberSetting = z.output<typeof memberSchema>;
