import type { Tx } from "#db/client.ts";
import type { RubricSeed } from "../load-plan/catalogue-files.ts";
import { loadRubric } from "../load-plan/load-rubric.ts";
import type { DemoCampaign, DemoCouncil } from "./people-schema.ts";

/** Adds the demo campaigns with targets, activities and a rubric each. */
export async function loadDemoCampaigns(options: { tx: Tx; campaigns: DemoCampaign[]; rubric: RubricSeed }): Promise<void> {
  const { tx, campaigns, rubric } = options;
  for (const { targets, activities, filingOpensAt, filingClosesAt, ...campaign } of campaigns) {
    const { id: campaignId } = await tx
      .insertInto("campaign")
      .values({ ...campaign, filingOpensAt: new Date(filingOpensAt), filingClosesAt: new Date(filingClosesAt), isDemo: true })
      .returning("id")
      .executeTakeFirstOrThrow();
    await loadRubric({ tx, campaignId, rubric });
    for (const [index, target] of targets.entries())
      await tx
        .insertInto("target")
        .values({ campaignId, position: index + 1, ...target })
        .execute();
    for (const [index, { leads, ...activity }] of activities.entries()) {
      const { id: activityId } = await tx
        .insertInto("activity")
        .values({ campaignId, position: index + 1, ...activity })
        .returning("id")
        .executeTakeFirstOrThrow();
      for (const unitId of leads) await tx.insertInto("activityUnit").values({ activityId, unitId, role: "lead" }).execute();
    }
  }
}

/** Adds the demo councils, each with the rubric of its campaign. @returns their ids by key */
export async function loadCouncils(options: { tx: Tx; councils: DemoCouncil[] }): Promise<Map<string, number>> {
  const { tx, councils } = options;
  const ids = new Map<string, number>();
  for (const { key, campaign, closedAt, ...council } of councils) {
    const { id } = await tx
      .insertInto("council")
      .columns(["campaignId", "rubricId", "name", "decisionNumber", "decisionDate", "closedAt"])
      .expression((query) =>
        query
          .selectFrom("campaign")
          .innerJoin("rubric", "rubric.campaignId", "campaign.id")
          .where("slug", "=", campaign)
          .select((builder) => [
            "campaign.id",
            "rubric.id as rubricId",
            builder.val(council.name).as("name"),
            builder.val(council.decisionNumber).as("decisionNumber"),
            builder.val(council.decisionDate).as("decisionDate"),
            builder.val(closedAt === null ? null : new Date(closedAt)).as("closedAt"),
          ])
          .orderBy("rubric.id")
          .limit(1),
      )
      .returning("id")
      .executeTakeFirstOrThrow();
    ids.set(key, id);
  }
  return ids;
}
