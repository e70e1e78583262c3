import { z } from "zod";
import { highestId } from "../account/route-id.ts";
import { requiredDay } from "../dates/typed-day.ts";
import { requiredText } from "../initiative/typed-text.ts";

/** The most days a delegation lasts; who is away for longer is replaced by the administrator. */
export const longestDelegation = 90;

/** Who stands in for the officer, from when to when, and why. Messages are codes of `copy/errors/unit.ts`. */
export const delegationSchema = z.object({
  accountId: z.coerce.number({ error: "delegate_missing" }).int("delegate_missing").positive("delegate_missing").max(highestId, "delegate_missing"),
  validFrom: requiredDay({ missing: "delegation_from_missing" }),
  validTo: requiredDay({ missing: "delegation_to_missing" }),
  reason: requiredText({ maximum: 500, tooLong: "delegation_reason_too_long", missing: "delegation_reason_missing" }),
});

export type DelegationForm = z.output<typeof delegationSchema>;
export type DelegationInput = z.input<typeof delegationSchema>;
