import { z } from "zod";
import { feasibilityTags } from "../feasibility/tags.ts";
import { reasonSchema } from "../initiative/reason-schema.ts";
import { outcomes } from "../initiative/states.ts";
import { parseMark } from "../scoring/mark.ts";
import { plainText } from "../scoring/plain-text.ts";

/** Another score than the one of the sheets, in hundredths; null where none is typed. */
const otherScore = z
  .string()
  .optional()
  .transform((text = "", context) => {
    if (text.trim() === "") return null;
    const score = parseMark(text);
    if (score === null) context.addIssue({ code: "custom", message: "mark_invalid" });
    return score;
  });

/** The chair's decision; its score is worked out from the sheets, and another one typed only beside it, with a reason. Messages are codes of `copy/errors/review.ts`. */
export const decisionSchema = z
  .object({
    outcome: z.enum(outcomes, { error: "outcome_required" }),
    feasibility: z.enum(feasibilityTags, { error: "feasibility_required" }),
    conditions: plainText({ max: 2000, tooLong: "conditions_too_long" }),
    ...reasonSchema.shape,
    minorityView: plainText({ max: 2000, tooLong: "reason_too_long" }),
    overriddenScore: otherScore,
    overrideReason: plainText({ max: 2000, tooLong: "reason_too_long" }),
  })
  .superRefine(({ feasibility, conditions, overriddenScore, overrideReason }, context) => {
    if (feasibility === "conditional" && conditions === "") context.addIssue({ code: "custom", path: ["conditions"], message: "conditions_required" });
    if (overriddenScore !== null && overrideReason === "") context.addIssue({ code: "custom", path: ["overrideReason"], message: "override_reason_required" });
    if (overriddenScore === null && overrideReason !== "") context.addIssue({ code: "custom", path: ["overriddenScore"], message: "override_score_required" });
  });
