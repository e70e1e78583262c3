import { isFilingOpen } from "#app/domain/initiative/filing-window.ts";
import type { Db } from "#db/client.ts";

/** The campaigns that take files now, the one that closes first on top. */
export async function readOpenCampaigns(options: { db: Db; now: Date }) {
  const campaigns = await options.db
    .selectFrom("campaign")
    .select(["id", "slug", "name", "filingOpensAt", "filingClosesAt"])
    .where("filingOpensAt", "is not", null)
    .orderBy("filingClosesAt", (order) => order.asc().nullsLast())
    .orderBy("id")
    .execute();
  return campaigns.filter((campaign) => isFilingOpen(campaign, options.now)).map(({ id, name, filingClosesAt }) => ({ id, name, filingClosesAt }));
}
