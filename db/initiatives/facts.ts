import { sql } from "kysely";
import type { InitiativeFacts, ReviewerFacts } from "#app/domain/initiative/facts.ts";
import type { Db } from "../client.ts";

/**
 * The facts policies ask for, by id or by code, in one query.
 * @param options.lock takes the row for update: for the check inside a transaction
 * @returns undefined where there is no such initiative
 */
export async function findInitiativeFacts(options: { db: Db; id: number; lock?: boolean }): Promise<InitiativeFacts | undefined> {
  // The lock comes first, in a statement of its own: a row changed while we waited must be read anew, with its reviewers.
  if (options.lock) await options.db.selectFrom("initiative").select("id").where("id", "=", options.id).forUpdate().execute();
  return selectFacts(options.db).where("initiative.id", "=", options.id).executeTakeFirst();
}

/** Facts of many initiatives, for lists whose rows carry what the viewer may do. */
export function selectFacts(db: Db) {
  return db.selectFrom("initiative").select([
    "initiative.id",
    "initiative.code",
    "initiative.status",
    "initiative.kind",
    "initiative.campaignId",
    "initiative.ownerId",
    "initiative.unitId",
    "initiative.councilId",
    sql<number[]>`array(select account_id from initiative_author a where a.initiative_id = initiative.id and a.account_id is not null)`.as("authorIds"),
    sql<number[]>`array(
        select account_id from initiative_author a where a.initiative_id = initiative.id and a.account_id is not null and a.accepted_at is not null)`.as(
      "acceptedAuthorIds",
    ),
    sql<number[]>`array(select id from council c where c.campaign_id = initiative.campaign_id)`.as("campaignCouncilIds"),
    sql<number[]>`array(select account_id from standing_recusal r where r.initiative_id = initiative.id)`.as("recusedIds"),
    sql<ReviewerFacts[]>`coalesce((
        select jsonb_agg(jsonb_build_object('accountId', r.reviewer_id, 'scoreSubmitted', s.submitted_at is not null, 'feasibilitySubmitted', f.submitted_at is not null))
        from review_assignment r left join score_sheet s on s.assignment_id = r.id left join feasibility_sheet f on f.assignment_id = r.id
        where r.initiative_id = initiative.id and r.ended_at is null), '[]')`.as("reviewers"),
    sql<boolean>`exists (select from council_vote v where v.initiative_id = initiative.id and v.superseded_at is null)`.as("hasVote"),
    sql<boolean>`exists (select from publication p where p.initiative_id = initiative.id and p.ended_at is null)`.as("isPublished"),
    sql<boolean>`exists (select from promotion_request q where q.initiative_id = initiative.id and q.answer is null)`.as("asksPromotion"),
    sql<boolean>`(initiative.status = 'awaiting_unit' and exists (
        select from unit_reminder u where u.initiative_id = initiative.id and u.waits_since = initiative.status_since and u.kind = 'escalated'))`.as(
      "isEscalated",
    ),
  ]);
}
