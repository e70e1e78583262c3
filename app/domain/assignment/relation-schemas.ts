import { z } from "zod";
import { emailField, unitField } from "../account/fields.ts";
import { highestId } from "../account/route-id.ts";
import { reasonSchema } from "../initiative/reason-schema.ts";
import { relationKinds } from "./relations.ts";

const kind = z.enum(relationKinds, { error: "relation_kind_required" });

/** How a file concerns the member, and why. Messages are codes of `copy/errors/review.ts` and `account.ts`. */
export const recusalSchema = z.object({ kind, ...reasonSchema.shape });

/** Who is close to the member: a person by their address, or a unit, one of the two. */
export const relationSchema = z
  .object({ kind, person: emailField.optional(), unit: unitField.optional() })
  .refine(({ person, unit }) => person !== undefined || unit !== undefined, { path: ["person"], error: "relation_missing" })
  .refine(({ person, unit }) => person === undefined || unit === undefined, { path: ["unit"], error: "relation_both" });
export type TypedRelation = z.output<typeof relationSchema>;

/** Which declared relation is no more. */
export const relationEndSchema = z.object({ relation: z.coerce.number().int().positive().max(highestId) });
