import { sql } from "kysely";
import type { Db } from "../client.ts";

/** Councils of the campaign that are still at work, by name, with how many files they have under way. */
export async function findOpenCouncils(options: { db: Db; campaignId: number }) {
  return options.db
    .selectFrom("council")
    .select([
      "council.id",
      "council.name",
      sql<number>`(select count(*)::int from initiative i where i.council_id = council.id and i.status in ('received', 'under_review', 'in_council'))`.as(
        "openFiles",
      ),
    ])
    .where("council.campaignId", "=", options.campaignId)
    .where("council.closedAt", "is", null)
    .orderBy("council.name")
    .execute();
}
