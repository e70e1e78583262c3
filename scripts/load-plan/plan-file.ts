import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const text = z.string().min(1);
const erratum = z.object({ as_printed: text, likely_intended: text });
const assignment = { assigned_units: z.array(text).default([]), coordinating_units: z.array(text).default([]) };

const activity = z.object({
  id: text,
  text,
  ...assignment,
  errata_suspected: z.array(erratum).default([]),
  sub_activities: z.array(z.object({ id: text, text, ...assignment })).default([]),
});
const activityGroup = z.looseObject({ heading: text, items: z.array(activity).min(1) });

const unit = z.object({
  id: text,
  name: text,
  kind: z.enum([
    "doan_cap_tinh",
    "doan_cap_tren_co_so",
    "doan_cap_huyen",
    "co_so_doan",
    "chi_doan_co_so",
    "ban_tham_muu_thanh_doan",
    "van_phong",
    "cap_uy",
    "ban_dang",
  ]),
  role_in_plan: z.enum(["issuer", "superior", "assigned", "coordinating", "recipient"]),
});

const planFile = z.looseObject({
  campaign: z.looseObject({
    name: text,
    programme: z.looseObject({ name: text }),
    period: z.looseObject({ start: z.iso.date(), end: z.iso.date() }),
    context: z.looseObject({ text, errata_suspected: z.array(erratum).default([]) }),
  }),
  targets: z.array(z.object({ id: text, text })).min(1),
  activities: z.object({ bloc_level: activityGroup, grassroots_level: activityGroup }),
  units: z.array(unit).min(1),
});

export type PlanFile = z.infer<typeof planFile>;
export type PlanActivity = z.infer<typeof activity>;
export type PlanUnit = z.infer<typeof unit>;

/**
 * The transcription of the 2023 plan, checked; texts are left exactly as printed.
 * @throws ZodError where the file is not as expected
 */
export async function readPlanFile(): Promise<PlanFile> {
  const path = join(import.meta.dirname, "../../db/data/campaign-2023.json");
  return planFile.parse(JSON.parse(await readFile(path, "utf8")));
}

/** What `campaign.plan` keeps: everything but targets, activities and units, which are rows of their own; the headings of the two activity lists stay. */
export function planDocument(plan: PlanFile): Record<string, unknown> {
  const { bloc_level: bloc, grassroots_level: grassroots } = plan.activities;
  const headings = { bloc_level: { heading: bloc.heading }, grassroots_level: { heading: grassroots.heading } };
  const parts = Object.entries(plan).filter(([name]) => name !== "targets" && name !== "units");
  return { ...Object.fromEntries(parts), activities: headings };
}
