import type { Db } from "#db/client.ts";

/** The settings of one campaign and the last changes of them. Two queries. @returns undefined where there is no such campaign */
export async function readCampaignSettings(options: { db: Db; slug: string }) {
  const { db, slug } = options;
  const [campaign, changes] = await Promise.all([
    db
      .selectFrom("campaign")
      .select(["slug", "name", "filingOpensAt", "filingClosesAt", "openRegistration", "maximumAuthors", "maximumAge", "authorsConfirmFirst"])
      .select(["requiredSections", "addressee", "unitDays", "reviewMonths", "completionMonths", "scoreSummary"])
      .where("slug", "=", slug)
      .executeTakeFirst(),
    db
      .selectFrom("event")
      .innerJoin("campaign", (join) => join.on((eb) => eb("event.subjectId", "=", eb.cast<string>("campaign.id", "text"))))
      .leftJoin("account", "account.id", "event.actorId")
      .select(["event.seq", "event.at", "account.fullName as actorName", "event.data"])
      .where("campaign.slug", "=", slug)
      .where("event.subjectKind", "=", "campaign")
      .where("event.verb", "=", "change_campaign_settings")
      .orderBy("event.seq", "desc")
      .limit(10)
      .execute(),
  ]);
  return campaign && { campaign, changes };
}
