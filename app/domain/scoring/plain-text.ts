import { z } from "zod";

/** Several lines of typed text, which may be empty: NFC, a line break is one character, no blank ends. `tooLong` is an error code. */
export const plainText = (options: { max: number; tooLong: string }) =>
  z
    .string()
    .optional()
    // One step and no pipe: the form parser reads the "" between two steps as nothing.
    .transform((text = "", context) => {
      const plain = text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
      if (plain.length > options.max) context.addIssue({ code: "custom", message: options.tooLong });
      return plain;
    });
