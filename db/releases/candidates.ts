import { sql } from "kysely";
import { sumVote, type VoteCounts } from "#app/domain/council/vote.ts";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { Outcome } from "#app/domain/initiative/states.ts";
import type { CandidateFacts } from "#app/domain/publication/release-remarks.ts";
import type { Db } from "../client.ts";

/** None of the account's own files; `i` is the file. */
export const isNoAuthor = (accountId: number) => sql<boolean>`i.owner_id <> ${accountId}
  and not exists (select from initiative_author a where a.initiative_id = i.id and a.account_id = ${accountId})`;

/** Decided, not published, and none of the account's own: what `initiativePolicy.publish` gives to a member of the board. */
export const waitsForRelease = (accountId: number) => sql<boolean>`i.status in ('approved', 'needs_work', 'not_approved')
  and not exists (select from publication p where p.initiative_id = i.id and p.ended_at is null) and ${isNoAuthor(accountId)}`;

/**
 * The files that wait for their release in the campaign of a release, with all that the board should know of them, by code.
 * @param options.accountId the member of the board, whose own files are left out
 */
export function selectCandidates(options: { db: Db; accountId: number; campaignId: number; releaseId: number }) {
  const { accountId, campaignId, releaseId } = options;
  return options.db
    .selectFrom("initiative as i")
    .innerJoin("decision as d", (join) => join.onRef("d.initiativeId", "=", "i.id").on("d.supersededAt", "is", null))
    .leftJoin("councilVote as v", (join) => join.onRef("v.initiativeId", "=", "i.id").on("v.supersededAt", "is", null))
    .select(["i.id", "i.code", "i.title", "i.unitName", "d.id as decisionId", "d.score", "d.overriddenScore"])
    .select([
      sql<Outcome>`d.outcome`.as("outcome"),
      sql<FeasibilityTag>`d.feasibility`.as("feasibility"),
      sql<boolean>`d.overridden_score is not null`.as("isOverridden"),
      sql<boolean>`d.minority_view <> ''`.as("hasMinorityView"),
      sql<number>`(select count(*)::integer from initiative_author a where a.initiative_id = i.id and a.name_consent_at is null)`.as("unnamed"),
      sql<boolean>`exists (select from publication p where p.initiative_id = i.id and p.decision_id = d.id)`.as("wasTakenBack"),
      sql<boolean>`exists (select from release_item t join release r on r.id = t.release_id where t.initiative_id = i.id and r.id <> ${releaseId}
        and r.presented_at is not null and r.signed_at is null and r.cancelled_at is null)`.as("waitsElsewhere"),
      sql<boolean>`exists (select from release_item t where t.release_id = ${releaseId} and t.initiative_id = i.id and t.decision_id = d.id)`.as("isChosen"),
      sql<VoteCounts | null>`case when v.id is not null then jsonb_build_object('agree', v.agree, 'disagree', v.disagree, 'other', v.other,
        'totalMembers', v.total_members) end`.as("vote"),
    ])
    .where("i.campaignId", "=", campaignId)
    .where(waitsForRelease(accountId))
    .orderBy("i.code")
    .orderBy("i.id");
}

type CandidateRow = Omit<CandidateFacts, "votePasses"> & { vote: VoteCounts | null };

/** A row of `selectCandidates` as the rules ask for it. */
export const candidateFacts = ({ vote, ...row }: CandidateRow): CandidateFacts => ({ ...row, votePasses: vote && sumVote(vote).passes });
