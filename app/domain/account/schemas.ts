import { z } from "zod";
import { typedText } from "../initiative/typed-text.ts";
import { emailField, fullNameField, givenPasswordField, jobTitleField, newPasswordField, unitField } from "./fields.ts";
import { passwordFault } from "./password.ts";

// Forms of people about their own account. Messages are codes of `copy/errors/account.ts`.

export const signInSchema = z.object({ email: emailField, password: givenPasswordField });

export const forgottenPasswordSchema = z.object({ email: emailField });

/** The person came by a mailed link: a password to choose, nothing else. */
export const choosePasswordSchema = z.object({ password: newPasswordField });

export const changePasswordSchema = z.object({ current: givenPasswordField, password: newPasswordField });

export const profileSchema = z.object({ fullName: fullNameField, jobTitle: jobTitleField });

export const registrationSchema = z
  .object({ fullName: fullNameField, email: emailField, jobTitle: jobTitleField, unitId: unitField, password: newPasswordField })
  .superRefine(({ password, email }, context) => {
    if (passwordFault({ password, email }) === "password_is_email") context.addIssue({ code: "custom", path: ["password"], message: "password_is_email" });
  });

export const registrationDecisionSchema = z
  .object({
    decision: z.enum(["confirm", "refuse"], { error: "decision_required" }),
    reason: typedText({ maximum: 2000, tooLong: "reason_too_long" }),
  })
  .superRefine(({ decision, reason }, context) => {
    if (decision === "refuse" && !reason) context.addIssue({ code: "custom", path: ["reason"], message: "reason_required" });
  });
