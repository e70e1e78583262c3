import { z } from "zod";
import { requiredDay } from "../dates/typed-day.ts";
import { limits } from "./content.ts";
import { requiredText, typedText } from "./typed-text.ts";

/** What an author says when asking that an idea count as an initiative: when and where it was first applied, and what shows it. */
export const promotionSchema = z.object({
  firstAppliedOn: requiredDay({ missing: "promotion_date_missing" }),
  appliedPlace: requiredText({ maximum: limits.place, tooLong: "promotion_place_too_long", missing: "promotion_place_missing" }),
  evidence: requiredText({ maximum: 5000, tooLong: "promotion_evidence_too_long", missing: "promotion_evidence_missing" }),
});
export type PromotionInput = z.output<typeof promotionSchema>;

/** The secretary's answer; a refusal says why. */
export const promotionAnswerSchema = z
  .object({
    answer: z.enum(["accepted", "declined"], { error: "promotion_answer_missing" }),
    reason: typedText({ maximum: 2000, tooLong: "reason_too_long" }),
  })
  .refine(({ answer, reason }) => answer === "accepted" || reason !== "", { path: ["reason"], message: "promotion_reason_missing" });
export type PromotionAnswer = z.output<typeof promotionAnswerSchema>;
