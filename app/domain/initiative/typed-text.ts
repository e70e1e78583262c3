import { z } from "zod";

/** What a person typed, as it is stored: NFC, line breaks as \n, no other control characters (a NUL is none the database takes), no spaces around. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .normalize("NFC")
    .trim();

/**
 * Text that may be left empty.
 * @param options.maximum characters (NFC, a line break is one)
 * @param options.tooLong error code
 */
export const typedText = (options: { maximum: number; tooLong: string }) => z.string().overwrite(cleanText).max(options.maximum, options.tooLong).default("");

/** As `typedText`, for what must be there. */
export const requiredText = (options: { maximum: number; tooLong: string; missing: string }) =>
  z.string({ error: options.missing }).overwrite(cleanText).min(1, options.missing).max(options.maximum, options.tooLong);
