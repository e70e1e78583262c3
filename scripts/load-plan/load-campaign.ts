import type { Tx } from "#db/client.ts";
import type { RubricSeed } from "./catalogue-files.ts";
import { loadRubric } from "./load-rubric.ts";
import { planDocument, type PlanActivity, type PlanFile } from "./plan-file.ts";

export const planSlug = "nang-dong-sang-tao-2023";

/**
 * Adds the campaign of the 2023 plan with its targets, activities, units, misprints and the default rubric.
 * @returns false where the campaign is there already: then nothing is touched, its settings may have been edited
 */
export async function loadCampaign(options: { tx: Tx; plan: PlanFile; rubric: RubricSeed }): Promise<boolean> {
  const { tx, plan } = options;
  const { name, programme, period, context } = plan.campaign;
  const campaign = await tx
    .insertInto("campaign")
    .values({
      slug: planSlug,
      name,
      programmeName: programme.name,
      periodStart: period.start,
      periodEnd: period.end,
      plan: planDocument(plan),
      // Filing follows the period of the plan: both days count, in Vietnam's time.
      filingOpensAt: new Date(`${period.start}T00:00:00+07:00`),
      filingClosesAt: new Date(Date.parse(`${period.end}T00:00:00+07:00`) + 86_400_000),
    })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!campaign) return false;
  const campaignId = campaign.id;
  await tx
    .insertInto("target")
    .values(plan.targets.map((target, index) => ({ campaignId, code: target.id, position: index + 1, text: target.text })))
    .execute();
  const { bloc_level: bloc, grassroots_level: grassroots } = plan.activities;
  for (const [index, activity] of bloc.items.entries()) await addActivity({ tx, campaignId, level: "bloc", position: index + 1, activity });
  for (const [index, activity] of grassroots.items.entries()) await addActivity({ tx, campaignId, level: "grassroots", position: index + 1, activity });
  const activities = [...bloc.items, ...grassroots.items];
  const errata = [
    ...context.errata_suspected.map((misprint) => ({ part: "context", misprint })),
    ...activities.flatMap((activity) => activity.errata_suspected.map((misprint) => ({ part: activity.id, misprint }))),
  ];
  await tx
    .insertInto("erratum")
    .values(errata.map(({ part, misprint }) => ({ campaignId, part, asPrinted: misprint.as_printed, likelyIntended: misprint.likely_intended })))
    .execute();
  await loadRubric({ tx, campaignId, rubric: options.rubric });
  return true;
}

type Part = Pick<PlanActivity, "id" | "text" | "assigned_units" | "coordinating_units"> & Partial<Pick<PlanActivity, "sub_activities">>;

async function addActivity(options: {
  tx: Tx;
  campaignId: number;
  level: "bloc" | "grassroots";
  position: number;
  activity: Part;
  parentId?: number;
}): Promise<void> {
  const { tx, campaignId, level, position, activity } = options;
  const { id } = await tx
    .insertInto("activity")
    .values({ campaignId, parentId: options.parentId ?? null, level, code: activity.id, position, text: activity.text })
    .returning("id")
    .executeTakeFirstOrThrow();
  const units = [
    ...activity.assigned_units.map((unitId) => ({ activityId: id, unitId, role: "lead" as const })),
    ...activity.coordinating_units.map((unitId) => ({ activityId: id, unitId, role: "coordinate" as const })),
  ];
  if (units.length > 0) await tx.insertInto("activityUnit").values(units).execute();
  for (const [index, part] of (activity.sub_activities ?? []).entries())
    await addActivity({ tx, campaignId, level, position: index + 1, activity: part, parentId: id });
}
