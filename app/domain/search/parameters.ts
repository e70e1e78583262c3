import { z } from "zod";

const lastPage = 5000;

/** One line of NFC text without control characters. */
export const queryText = z.string().transform((text) =>
  text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
    .trim(),
);

export const slugText = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const yearText = z
  .string()
  .regex(/^(19|20)\d\d$/)
  .transform(Number);
export const pageText = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)
  .pipe(z.number().max(lastPage));

export const kindText = z.enum(["initiative", "idea"]);
export const awardText = z.literal("yes");
