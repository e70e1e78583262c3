import { sql } from "kysely";
import { officerUnits, type Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { isFilingOpen } from "#app/domain/initiative/filing-window.ts";
import type { Db } from "#db/client.ts";

/** What the upload form offers: the officer's units by their names of today, and the campaigns that take files now. */
export async function readUploadForm(options: { db: Db; actor: Actor; now: Date }) {
  const { db, now } = options;
  const [units, campaigns] = await Promise.all([
    db
      .selectFrom("unit")
      .select(["id", sql<string>`coalesce(unit_name_on(id, ${dayInVietnam(now)}::date), id)`.as("name")])
      .where("id", "in", officerUnits(options.actor))
      .orderBy("id")
      .execute(),
    db.selectFrom("campaign").select(["id", "name", "filingOpensAt", "filingClosesAt"]).orderBy("periodStart", "desc").execute(),
  ]);
  return { units, campaigns: campaigns.filter((campaign) => isFilingOpen(campaign, now)).map(({ id, name }) => ({ id, name })) };
}
