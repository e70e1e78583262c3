import type { Db } from "../client.ts";

/** What names a council at the head of its pages. Ask only after the gate let the viewer in. */
export async function findCouncilHeading(options: { db: Db; councilId: number }): Promise<{ id: number; name: string; campaignName: string }> {
  return options.db
    .selectFrom("council")
    .innerJoin("campaign", "campaign.id", "council.campaignId")
    .select(["council.id", "council.name", "campaign.name as campaignName"])
    .where("council.id", "=", options.councilId)
    .executeTakeFirstOrThrow();
}
