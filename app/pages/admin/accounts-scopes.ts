import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { listUnitChoices } from "#db/accounts/unit-choices.ts";
import type { Db } from "#db/client.ts";

/** What a grant may be about: the units of today and the councils that are not closed. */
export async function readGrantScopes(options: { db: Db; now: Date }) {
  const [units, councils] = await Promise.all([
    listUnitChoices({ db: options.db, day: dayInVietnam(options.now) }),
    options.db
      .selectFrom("council")
      .innerJoin("campaign", "campaign.id", "council.campaignId")
      .select(["council.id", "council.name", "campaign.name as campaignName"])
      .where("council.closedAt", "is", null)
      .orderBy("campaign.periodStart", "desc")
      .orderBy("council.id")
      .execute(),
  ]);
  return { units, councils };
}

/** The units of today, for the form of a new account. */
export async function readNewAccountForm(options: { db: Db; now: Date }) {
  return { units: await listUnitChoices({ db: options.db, day: dayInVietnam(options.now) }) };
}
