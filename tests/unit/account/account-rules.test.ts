import { expect, test } from "vitest";
import type { Actor, Grant } from "#app/domain/access/actor.ts";
import { grantStanding } from "#app/domain/account/grant-standing.ts";
import { landingPath } from "#app/domain/account/landing.ts";
import { mayDecideRegistration, mayDisableAccount, mayRevokeGrant } from "#app/domain/account/policy.ts";
import { accountState } from "#app/domain/account/state.ts";
import { errorSentence } from "#app/copy/error-sentence.ts";
import { tooManyAttempts } from "#app/domain/account/limits.ts";

const person = (...grants: Grant[]): Actor => ({ accountId: 7, fullName: "Trần Thị Bình", email: "binh@tphcm.gov.vn", unitId: null, grants });
const instant = new Date("2026-05-20T02:00:00Z");

test("an account stands in one of five states", () => {
  const state = (confirmed: boolean, disabled: boolean, hasPassword: boolean) =>
    accountState({ registrationConfirmedAt: confirmed ? instant : null, disabledAt: disabled ? instant : null, hasPassword });
  expect([state(true, false, true), state(true, false, false), state(false, false, true), state(false, true, true), state(true, true, true)]).toEqual([
    "active",
    "invited",
    "awaiting_unit",
    "refused",
    "disabled",
  ]);
});

test("a grant holds from its first day to its last, both included", () => {
  const grant = { validFrom: "2026-05-20", validTo: "2026-06-30", revokedAt: null };
  const on = (today: string) => grantStanding({ grant, today });
  expect([on("2026-05-19"), on("2026-05-20"), on("2026-06-30"), on("2026-07-01")]).toEqual(["not_yet", "holds", "holds", "ended"]);
  expect(grantStanding({ grant: { ...grant, revokedAt: instant }, today: "2026-06-01" })).toBe("revoked");
});

test("only the officer of the unit decides a registration, and only while it waits", () => {
  const waiting = { unitId: "doan-so-y-te", registrationConfirmedAt: null, disabledAt: null, hasPassword: true };
  const officer = person({ role: "unit_officer", unitId: "doan-so-y-te" });
  expect(mayDecideRegistration(officer, waiting)).toBe(true);
  expect(mayDecideRegistration(person({ role: "unit_officer", unitId: "doan-so-tu-phap" }), waiting)).toBe(false);
  expect(mayDecideRegistration(person({ role: "administrator" }), waiting)).toBe(false);
  expect(mayDecideRegistration(officer, { ...waiting, registrationConfirmedAt: instant })).toBe(false);
  expect(mayDecideRegistration(officer, { ...waiting, disabledAt: instant })).toBe(false);
});

test("an administrator cannot lock themselves out", () => {
  const administrator = person({ role: "administrator" });
  expect(mayRevokeGrant(administrator, { accountId: 7, role: "administrator" })).toBe(false);
  expect(mayRevokeGrant(administrator, { accountId: 7, role: "observer" })).toBe(true);
  expect(mayRevokeGrant(administrator, { accountId: 8, role: "administrator" })).toBe(true);
  expect([mayDisableAccount(administrator, 7), mayDisableAccount(administrator, 8), mayDisableAccount(person(), 8)]).toEqual([false, true, false]);
});

test("signing in leads to the desk of the person's office", () => {
  const grants: Grant[][] = [[], [{ role: "council_member", councilId: 1 }], [{ role: "administrator" }, { role: "campaign_board" }]];
  expect(grants.map((held) => landingPath(person(...held)))).toEqual(["/ho-so", "/cham-diem", "/ban-to-chuc"]);
});

test("a refusal after too many attempts says until when, in Vietnam's time", () => {
  expect(errorSentence(tooManyAttempts(instant))).toBe("Đã thử quá nhiều lần. Vì an toàn, hãy thử lại sau 09:00, 20/05/2026.");
});
