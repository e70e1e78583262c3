import { z } from "zod";
import { requiredDay } from "../assignment-schema.ts";

/**
 * What counts more, the right field or even loads: the points of affinity that each further file costs a reader. At 2 a reader of the field is
 * preferred until they have 50 files more than another, at 10 until they have 10 more, at 100 hardly at all.
 */
export const evennessOf = { "dung-linh-vuc": 2, "can-bang": 10, "chia-deu": 100 } as const;
export type Priority = keyof typeof evennessOf;
export const priorities = Object.keys(evennessOf) as [Priority, ...Priority[]];

/** Readers of a file where nobody says otherwise (domain notes §3: two independent readers). */
export const usualReaders = 2;
export const mostReaders = 7;

const ticked = z
  .literal("on", { error: "option_unknown" })
  .optional()
  .transform((answer) => answer === "on");

/** How the files are to be divided, as it stands in the address of the page. */
export const planOptionsSchema = z
  .object({
    "so-nguoi": z.coerce.number({ error: "readers_wrong" }).int("readers_wrong").min(1, "readers_wrong").max(mostReaders, "readers_wrong"),
    "ngoai-nhanh": ticked,
    "lanh-dao": ticked,
    "uu-tien": z.enum(priorities, { error: "priority_required" }),
  })
  .transform((typed) => ({
    readers: typed["so-nguoi"],
    oneFromOutside: typed["ngoai-nhanh"],
    oneChairClass: typed["lanh-dao"],
    priority: typed["uu-tien"],
  }));

export type PlanOptions = z.output<typeof planOptionsSchema>;

/** The plan that was looked at, and the last day for its sheets. */
export const savePlanSchema = z.object({
  fingerprint: z.string({ error: "plan_changed" }).regex(/^[\w-]{43}$/, "plan_changed"),
  dueOn: requiredDay,
});
