import { z } from "zod";
import { passwordFault, passwordLength } from "./password.ts";

/** One line of text: NFC, single spaces in place of spaces and control characters, none at the ends. `overwrite`, not `pipe`: Conform reads an emptied text in a pipe as no text at all. */
const line = (required: string) =>
  z.string({ error: required }).overwrite((text) =>
    text
      .normalize("NFC")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim(),
  );

export const emailField = line("email_required")
  .min(1, "email_required")
  .max(254, "email_invalid")
  .regex(/^([^@\s]+@[^@\s]+\.[^@\s]+)?$/, "email_invalid");

export const fullNameField = line("full_name_required").min(1, "full_name_required").max(120, "full_name_too_long");

/** Optional; null where left empty. */
export const jobTitleField = line("job_title_too_long")
  .max(200, "job_title_too_long")
  .optional()
  .transform((text) => (text === undefined || text === "" ? null : text));

export const unitField = z.string({ error: "unit_required" }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "unit_required");

/** A password to check against a stored one: any text; the bound keeps hashing cheap. */
export const givenPasswordField = z.string({ error: "password_required" }).max(passwordLength.longest * 4, "password_too_long");

/** A password to store; operations check it once more together with the account's address. */
export const newPasswordField = z.string({ error: "new_password_required" }).superRefine((password, context) => {
  const fault = passwordFault({ password });
  if (fault) context.addIssue({ code: "custom", message: fault });
});
