import { z } from "zod";

/** The board confirms that it went through the check list, for the decision it saw. Messages are error codes of `copy/errors`. */
export const publicationSchema = z.object({
  decisionId: z.coerce.number({ error: "decision_changed" }).int("decision_changed").positive("decision_changed"),
  confirmation: z.literal("checked", { error: "confirmation_required" }),
});
