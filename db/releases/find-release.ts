import { sql } from "kysely";
import type { ReleaseFacts, ReleaseState } from "#app/domain/publication/release-policy.ts";
import type { ScoreSummary } from "#app/domain/publication/score-summary.ts";
import type { Db } from "../client.ts";

export interface ReleaseRow extends ReleaseFacts {
  campaignId: number;
  campaignName: string;
  scoreSummary: ScoreSummary;
  name: string;
  preparedByName: string;
  createdAt: Date;
  presentedAt: Date | null;
  signedBy: number | null;
  signedByName: string | null;
  signedAt: Date | null;
  cancelledByName: string | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
}

/** Releases with what policies ask of them and who did what; add conditions and order. */
export function selectReleases(db: Db) {
  return db
    .selectFrom("release as r")
    .innerJoin("campaign", "campaign.id", "r.campaignId")
    .innerJoin("account as preparer", "preparer.id", "r.preparedBy")
    .leftJoin("account as signer", "signer.id", "r.signedBy")
    .leftJoin("account as canceller", "canceller.id", "r.cancelledBy")
    .select(["r.id", "r.campaignId", "campaign.name as campaignName", "campaign.scoreSummary", "r.name", "r.preparedBy", "preparer.fullName as preparedByName"])
    .select(["r.createdAt", "r.presentedAt", "r.signedBy", "r.signedAt", "signer.fullName as signedByName"])
    .select(["r.cancelledAt", "r.cancelReason", "canceller.fullName as cancelledByName"])
    .select([
      sql<ReleaseState>`case when r.cancelled_at is not null then 'cancelled' when r.signed_at is not null then 'signed'
        when r.presented_at is not null then 'presented' else 'draft' end`.as("state"),
      sql<number[]>`array(
        select i.owner_id from release_item t join initiative i on i.id = t.initiative_id where t.release_id = r.id
        union select a.account_id from release_item t join initiative_author a on a.initiative_id = t.initiative_id
          where t.release_id = r.id and a.account_id is not null)`.as("authorIds"),
    ]);
}

/**
 * One release.
 * @param options.lock takes the row for update first: for the check inside a transaction
 */
export async function findRelease(options: { db: Db; id: number; lock?: boolean }): Promise<ReleaseRow | undefined> {
  const { db, id } = options;
  if (options.lock) await db.selectFrom("release").select("id").where("id", "=", id).forUpdate().execute();
  return selectReleases(db).where("r.id", "=", id).executeTakeFirst();
}

/** In SQL what `releasePolicy.view` asks of a board member: not an author of any of its files. `r` is the release. */
export const concernsNoAuthor = (accountId: number) => sql<boolean>`not exists (
  select from release_item t join initiative i on i.id = t.initiative_id
  where t.release_id = r.id and (i.owner_id = ${accountId}
    or exists (select from initiative_author a where a.initiative_id = i.id and a.account_id = ${accountId})))`;
