import { z } from "zod";
import { requiredDay } from "../assignment-schema.ts";
import { priorities, type PlanOptions } from "./options.ts";

const mostReaders = 7;

const ticked = z
  .literal("on", { error: "option_unknown" })
  .optional()
  .transform((answer) => answer === "on");

/** How the files are to be divided, as it stands in the address of the page. Messages are codes of `copy/errors/review.ts`. */
export const planOptionsSchema = z
  .object({
    "so-nguoi": z.coerce.number({ error: "readers_wrong" }).int("readers_wrong").min(1, "readers_wrong").max(mostReaders, "readers_wrong"),
    "ngoai-nhanh": ticked,
    "lanh-dao": ticked,
    "uu-tien": z.enum(priorities, { error: "priority_required" }),
  })
  .transform((typed): PlanOptions => ({
    readers: typed["so-nguoi"],
    oneFromOutside: typed["ngoai-nhanh"],
    oneChairClass: typed["lanh-dao"],
    priority: typed["uu-tien"],
  }));

/** The plan that was looked at, and the last day for its sheets. */
export const savePlanSchema = z.object({
  fingerprint: z.string({ error: "plan_changed" }).regex(/^[\w-]{43}$/, "plan_changed"),
  dueOn: requiredDay,
});
