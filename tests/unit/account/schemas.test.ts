import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { grantSchema, newAccountSchema } from "#app/domain/account/admin-schemas.ts";
import { registrationDecisionSchema, registrationSchema } from "#app/domain/account/schemas.ts";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";

const formOf = (fields: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

test("a registration is tidied: marks composed, spaces single, an empty job title is none", () => {
  const form = formOf([
    ["fullName", "  Nguyễn   Văn An ".normalize("NFD")],
    ["email", " an.nguyen@tphcm.gov.vn "],
    ["jobTitle", "  "],
    ["unitId", "doan-so-y-te"],
    ["password", " mười hai con giáp "],
  ]);
  const submission = parseWithZod(form, { schema: registrationSchema });
  expect(submission.status === "success" && submission.value).toEqual({
    fullName: "Nguyễn Văn An",
    email: "an.nguyen@tphcm.gov.vn",
    jobTitle: null,
    unitId: "doan-so-y-te",
    password: " mười hai con giáp ",
  });
});

test("an empty registration says what is missing at each field", () => {
  expect(parseWithZod(formOf([]), { schema: registrationSchema }).reply().error).toEqual({
    fullName: ["full_name_required"],
    email: ["email_required"],
    unitId: ["unit_required"],
    password: ["new_password_required"],
  });
});

test("spaces alone are nothing", () => {
  const form = formOf([
    ["fullName", "   "],
    ["email", " "],
    ["unitId", "doan-so-y-te"],
    ["password", "mười hai con giáp"],
  ]);
  expect(parseWithZod(form, { schema: registrationSchema }).reply().error).toEqual({ fullName: ["full_name_required"], email: ["email_required"] });
  expect(parseWithZod(formOf([["reason", "  "]]), { schema: reasonSchema }).reply().error).toEqual({ reason: ["reason_required"] });
});

test("the address typed beside it is no password", () => {
  const form = formOf([
    ["fullName", "Lê Thị Cúc"],
    ["email", "cuc.le.thi@tphcm.gov.vn"],
    ["unitId", "doan-so-y-te"],
    ["password", "Cuc.Le.Thi"],
  ]);
  expect(parseWithZod(form, { schema: registrationSchema }).reply().error).toEqual({ password: ["password_is_email"] });
});

test("a refused registration needs a reason, a confirmed one does not", () => {
  const refused = parseWithZod(formOf([["decision", "refuse"]]), { schema: registrationDecisionSchema });
  const confirmed = parseWithZod(formOf([["decision", "confirm"]]), { schema: registrationDecisionSchema });
  expect([refused.reply().error, confirmed.status]).toEqual([{ reason: ["reason_required"] }, "success"]);
});

test("a grant needs the scope of its role and dates in order", () => {
  const errorsOf = (...fields: [string, string][]) => parseWithZod(formOf(fields), { schema: grantSchema }).reply().error;
  expect(errorsOf(["role", "unit_officer"])).toEqual({ unitId: ["officer_needs_unit"] });
  expect(errorsOf(["role", "council_chair"])).toEqual({ councilId: ["council_required"] });
  expect(errorsOf(["role", "observer"], ["validFrom.day", "31"], ["validFrom.month", "2"], ["validFrom.year", "2026"])).toEqual({ validFrom: ["day_invalid"] });
  const reversed: [string, string][] = [
    ["role", "observer"],
    ["validFrom.day", "2"],
    ["validFrom.month", "5"],
    ["validFrom.year", "2026"],
    ["validTo.day", "1"],
    ["validTo.month", "5"],
    ["validTo.year", "2026"],
  ];
  expect(errorsOf(...reversed)).toEqual({ validTo: ["grant_dates_reversed"] });
});

test("an invited person may hold several roles; an officer needs a unit", () => {
  const person: [string, string][] = [
    ["fullName", "Phạm Thị Dung"],
    ["email", "dung@tphcm.gov.vn"],
  ];
  const several = parseWithZod(formOf([...person, ["roles", "observer"], ["roles", "campaign_board"]]), { schema: newAccountSchema });
  expect(several.status === "success" && several.value.roles).toEqual(["observer", "campaign_board"]);
  expect(parseWithZod(formOf([...person, ["roles", "unit_officer"]]), { schema: newAccountSchema }).reply().error).toEqual({ unitId: ["officer_needs_unit"] });
});
