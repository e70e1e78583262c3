import { z } from "zod";
import { highestId } from "../account/route-id.ts";
import { reasonSchema } from "../initiative/reason-schema.ts";

const member = z.coerce
  .number({ error: "waiver_member_required" })
  .int("waiver_member_required")
  .positive("waiver_member_required")
  .max(highestId, "waiver_member_required");

/** Whom the chair lets judge a file in spite of conflicts, and why. Messages are codes of `copy/errors/review.ts`. */
export const waiverSchema = z.object({ member, ...reasonSchema.shape });

/** Which waiver is taken back. */
export const waiverEndSchema = z.object({ waiver: member });
