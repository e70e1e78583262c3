import { sql } from "kysely";
import type { Db } from "#db/client.ts";

export interface CampaignListItem {
  slug: string;
  name: string;
  periodStart: string;
  periodEnd: string | null;
  published: number;
}

/** Every campaign, newest first, with how many of its initiatives are public. One query. */
export function readCampaigns(options: { db: Db }): Promise<CampaignListItem[]> {
  return options.db
    .selectFrom("campaign")
    .select(["slug", "name", "periodStart", "periodEnd"])
    .select(sql<number>`(select count(*)::integer from public_initiative p where p.campaign_id = campaign.id)`.as("published"))
    .orderBy("periodStart", "desc")
    .execute();
}
