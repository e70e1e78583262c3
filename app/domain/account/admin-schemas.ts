import { z } from "zod";
import { parseDateParts } from "../dates/vietnamese-date.ts";
import { highestId } from "./route-id.ts";
import { grantedRoles, initialRoles, scopeOf } from "./granted-roles.ts";
import { emailField, fullNameField, jobTitleField, unitField } from "./fields.ts";

// Forms of administrators. Messages are codes of `copy/errors/account.ts`.

export const newAccountSchema = z
  .object({
    email: emailField,
    fullName: fullNameField,
    jobTitle: jobTitleField,
    unitId: unitField.optional().transform((unitId) => unitId ?? null),
    roles: z.array(z.enum(initialRoles, { error: "role_required" })).default([]),
  })
  .superRefine(({ roles, unitId }, context) => {
    if (roles.includes("unit_officer") && unitId === null) context.addIssue({ code: "custom", path: ["unitId"], message: "officer_needs_unit" });
  });

/** ngày/tháng/năm in three boxes → 'YYYY-MM-DD', or null where all are empty. */
const optionalDay = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" })
  .transform((parts, context) => {
    const parsed = parseDateParts(parts);
    if (parsed.ok) return parsed.value;
    if (parsed.reason !== "missing") context.addIssue({ code: "custom", message: "day_invalid" });
    return null;
  });

export const grantSchema = z
  .object({
    role: z.enum(grantedRoles, { error: "role_required" }),
    unitId: unitField.optional(),
    councilId: z.coerce
      .number({ error: "council_required" })
      .int("council_required")
      .positive("council_required")
      .max(highestId, "council_required")
      .optional(),
    validFrom: optionalDay,
    validTo: optionalDay,
  })
  .superRefine(({ role, unitId, councilId, validFrom, validTo }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (scopeOf(role) === "unit" && !unitId) refuse("unitId", "officer_needs_unit");
    if (scopeOf(role) === "council" && !councilId) refuse("councilId", "council_required");
    if (validFrom && validTo && validTo < validFrom) refuse("validTo", "grant_dates_reversed");
  });
