import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { deadlineOf } from "#app/domain/initiative/deadlines.ts";
import { isOwner, visibleStatus } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { selectFacts } from "#db/initiatives/facts.ts";

export const pageSize = 20;

/** One page of the files of which the actor is an author, newest first (an order that no decision under embargo changes), with what is next. */
export async function readMyDossiers(options: { db: Db; actor: Actor; page: number }) {
  const { db, actor } = options;
  const rows = await selectFacts(db)
    .innerJoin("campaign", "campaign.id", "initiative.campaignId")
    .select(["initiative.title", "initiative.statusSince", "initiative.receivedAt", "campaign.reviewMonths", "campaign.completionMonths"])
    .select(sql<string>`count(*) over ()`.as("total"))
    .where((eb) =>
      eb.or([
        eb("initiative.ownerId", "=", actor.accountId),
        eb.exists(
          eb
            .selectFrom("initiativeAuthor as own")
            .select("own.id")
            .whereRef("own.initiativeId", "=", "initiative.id")
            .where("own.accountId", "=", actor.accountId),
        ),
      ]),
    )
    .orderBy("initiative.id", "desc")
    .limit(pageSize)
    .offset((options.page - 1) * pageSize)
    .execute();
  const dossiers = rows.map((row) => {
    const status = visibleStatus({ viewer: actor, file: row });
    const { id, code, title, reviewMonths, completionMonths } = row;
    const receivedOn = row.receivedAt && dayInVietnam(row.receivedAt);
    const until = deadlineOf({ status, receivedOn, statusSince: dayInVietnam(row.statusSince), reviewMonths, completionMonths });
    return { id, code, title, status, until, isOwner: isOwner(actor, row) };
  });
  const total = Number(rows[0]?.total ?? 0);
  return { dossiers, total, page: options.page, pages: Math.max(1, Math.ceil(total / pageSize)) };
}
