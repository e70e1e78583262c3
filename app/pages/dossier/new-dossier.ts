import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { obstaclesOf } from "#app/domain/initiative/eligibility.ts";
import { isFilingAhead, isFilingOpen } from "#app/domain/initiative/filing-window.ts";
import type { Db } from "#db/client.ts";

/**
 * What is to be known before a dossier is begun: the campaigns that take files now or will, the person's own standing in each, and their
 * unfinished drafts. Three queries.
 */
export async function readNewDossier(options: { db: Db; actor: Actor; now: Date }) {
  const { db, actor, now } = options;
  const [applicant, campaigns, drafts] = await Promise.all([
    db
      .selectFrom("account")
      .select(["birthDate", sql<string | null>`unit_name_on(unit_id, ${dayInVietnam(now)}::date)`.as("unitName")])
      .where("id", "=", actor.accountId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("campaign")
      .select(["id", "slug", "name", "filingOpensAt", "filingClosesAt", "maximumAge", "maximumAuthors", "authorsConfirmFirst", "unitDays"])
      .where("filingOpensAt", "is not", null)
      .orderBy("filingClosesAt", (order) => order.asc().nullsLast())
      .orderBy("id")
      .execute(),
    findOwnDrafts(db, actor.accountId),
  ]);
  const standing = campaigns.map((campaign) => ({ ...campaign, obstacles: obstaclesOf({ terms: campaign, applicant, now }) }));
  return {
    applicant,
    open: standing.filter((campaign) => isFilingOpen(campaign, now)),
    ahead: campaigns.filter((campaign) => isFilingAhead(campaign, now)).map(({ name, filingOpensAt }) => ({ name, filingOpensAt })),
    drafts,
  };
}

/** The drafts the person may go on with, the last saved on top; no more than fit on the page. */
const findOwnDrafts = (db: Db, accountId: number) =>
  db
    .selectFrom("initiative")
    .select(["id", "title", "kind", "updatedAt"])
    .where("ownerId", "=", accountId)
    .where("status", "=", "draft")
    .orderBy("updatedAt", "desc")
    .orderBy("id", "desc")
    .limit(5)
    .execute();
