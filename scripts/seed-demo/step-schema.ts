import { z } from "zod";

const text = z.string().min(1);
const day = z.iso.date();
const answer = z.enum(["feasible", "infeasible", "undecided"]);
const feasibilityTag = z.enum(["apply_now", "needs_polish", "conditional", "pilot_first", "not_feasible", "refer_up"]);

/** Who does it and when. */
const moment = { at: z.iso.datetime({ offset: true }), by: z.email() };
const reasoned = { ...moment, reason: text };

const feasibility = z.strictObject({
  tag: feasibilityTag,
  conditions: z.string(),
  legal: answer,
  funding: answer,
  staffing: answer,
  technology: answer,
  timing: answer,
  note: z.string(),
});
const sheets = { ...moment, commentToAuthor: z.string(), noteToCouncil: z.string(), feasibility };
const assignment = { ...moment, reviewers: z.array(z.email()).min(1), dueOn: day };
const decision = { ...reasoned, feasibility: feasibilityTag, conditions: z.string() };
const votes = z.int().min(0);

/** One step in the life of a demo dossier. Marks are whole points, one for each criterion of the rubric in its order. */
export const stepSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("submit"), ...moment }),
  z.strictObject({
    do: z.literal("confirm"),
    ...moment,
    appliedSince: day.nullable(),
    economicEffect: z.string(),
    socialEffect: z.string(),
    canBeReplicated: z.boolean(),
    conclusion: text,
  }),
  z.strictObject({ do: z.enum(["return_by_unit", "decline_by_unit", "return_for_completion", "cancel"]), ...reasoned }),
  z.strictObject({ do: z.literal("withdraw"), ...moment, reason: text.optional() }),
  z.strictObject({ do: z.literal("receive"), ...moment, council: text }),
  z.strictObject({ do: z.enum(["start_review", "assign"]), ...assignment }),
  z.strictObject({ do: z.literal("save_sheets"), ...sheets, marks: z.array(z.int().min(0).nullable()) }),
  z.strictObject({ do: z.literal("submit_sheets"), ...sheets, marks: z.array(z.int().min(0)) }),
  z.strictObject({ do: z.literal("open_meeting"), ...moment }),
  z.strictObject({ do: z.literal("vote"), ...moment, agree: votes, disagree: votes, other: votes }),
  z.strictObject({ do: z.enum(["approve", "ask_for_work", "reject"]), ...decision }),
  z.strictObject({ do: z.enum(["present", "publish"]), ...moment }),
]);

export type Step = z.infer<typeof stepSchema>;
export type StepOf<Kind extends Step["do"]> = Extract<Step, { do: Kind }>;
