import { z } from "zod";
import { feasibilityTags } from "../feasibility/tags.ts";
import { reasonSchema } from "../initiative/reason-schema.ts";
import { outcomes } from "../initiative/states.ts";
import { plainText } from "../scoring/plain-text.ts";

/** The chair's decision; its score is worked out from the sheets, never typed. Messages are codes of `copy/errors/review.ts`. */
export const decisionSchema = z
  .object({
    outcome: z.enum(outcomes, { error: "outcome_required" }),
    feasibility: z.enum(feasibilityTags, { error: "feasibility_required" }),
    conditions: plainText({ max: 2000, tooLong: "conditions_too_long" }),
    ...reasonSchema.shape,
  })
  .superRefine(({ feasibility, conditions }, context) => {
    if (feasibility === "conditional" && conditions === "") context.addIssue({ code: "custom", path: ["conditions"], message: "conditions_required" });
  });
