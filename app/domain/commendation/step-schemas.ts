import { z } from "zod";
import { requiredDay } from "../dates/typed-day.ts";
import { requiredText } from "../initiative/typed-text.ts";

/** The day on which the award was handed over. */
export const awardedSchema = z.object({ awardedOn: requiredDay({ missing: "awarded_on_required" }) });

/** Revoking names the revoking decision and why; the record stays (domain notes §5). */
export const revocationSchema = z.object({
  revokingDecision: requiredText({ maximum: 200, tooLong: "revoking_decision_too_long", missing: "revoking_decision_required" }),
  reason: requiredText({ maximum: 2000, tooLong: "reason_too_long", missing: "reason_required" }),
});
