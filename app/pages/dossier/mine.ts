import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { progressOf } from "#app/domain/initiative/progress.ts";
import { isOwner, visibleStatus } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { selectFacts } from "#db/initiatives/facts.ts";

export const pageSize = 20;

/**
 * One page of the files of which the actor is an author: those that wait for their answer, those whose next step is theirs, then the others, newest first.
 * A decision under embargo changes nothing of that order.
 */
export async function readMyDossiers(options: { db: Db; actor: Actor; page: number; now: Date }) {
  const { db, actor } = options;
  const today = dayInVietnam(options.now);
  const isMyTurn = sql<boolean>`(initiative.owner_id = ${actor.accountId} and (initiative.status in ('draft', 'returned_by_unit', 'returned_for_completion')
    or (initiative.status = 'needs_work' and exists (select from publication p where p.initiative_id = initiative.id and p.ended_at is null))))`;
  // Invited and not answered, or a share that changed since: a question only the actor can answer.
  const ownAnswer = sql<"invited" | "changed" | null>`(select case when a.accepted_at is null then 'invited' when a.confirmed_at is null then 'changed' end
    from initiative_author a where a.initiative_id = initiative.id and a.account_id = ${actor.accountId} and initiative.owner_id <> ${actor.accountId}
      and initiative.status not in ('withdrawn', 'cancelled', 'declined_by_unit'))`;
  const rows = await selectFacts(db)
    .innerJoin("campaign", "campaign.id", "initiative.campaignId")
    .select(["initiative.title", "initiative.statusSince", "initiative.receivedAt", "campaign.reviewMonths", "campaign.completionMonths", "campaign.unitDays"])
    .select([sql<string>`count(*) over ()`.as("total"), isMyTurn.as("isMyTurn"), ownAnswer.as("ownAnswer")])
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
    .orderBy(sql`${ownAnswer} is not null`, "desc")
    .orderBy(isMyTurn, "desc")
    .orderBy("initiative.id", "desc")
    .limit(pageSize)
    .offset((options.page - 1) * pageSize)
    .execute();
  const dossiers = rows.map((row) => {
    const status = visibleStatus({ viewer: actor, file: row });
    const { id, code, title, isMyTurn: mine, unitDays, reviewMonths, completionMonths } = row;
    const receivedOn = row.receivedAt && dayInVietnam(row.receivedAt);
    const facts = { status, receivedOn, statusSince: dayInVietnam(row.statusSince), unitDays, reviewMonths, completionMonths };
    return { id, code, title, status, progress: progressOf({ facts, today }), isMyTurn: mine, ownAnswer: row.ownAnswer, isOwner: isOwner(actor, row) };
  });
  const total = Number(rows[0]?.total ?? 0);
  return { dossiers, total, page: options.page, pages: Math.max(1, Math.ceil(total / pageSize)) };
}
