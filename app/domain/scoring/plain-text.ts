import { z } from "zod";

/** Several lines of typed text, which may be empty: NFC, a line break is one character, no blank ends. `tooLong` is an error code. */
export const plainText = (options: { max: number; tooLong: string }) =>
  z
    .string()
    .default("")
    .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(options.max, options.tooLong));
