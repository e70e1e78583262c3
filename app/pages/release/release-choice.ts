import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { releasePolicy } from "#app/domain/publication/release-policy.ts";
import { mayBeListed, remarksOn } from "#app/domain/publication/release-remarks.ts";
import type { Db } from "#db/client.ts";
import { candidateFacts, isNoAuthor, selectCandidates } from "#db/releases/candidates.ts";
import { findRelease } from "#db/releases/find-release.ts";

const pageSize = 50;

/**
 * The check list of a draft for its preparer: every file of the campaign that waits for its release, with what should be known of it. Three queries.
 * @returns undefined where there is no such release for this person; its `files` null where it is no draft of theirs (any more)
 */
export async function readReleaseChoice(options: { db: Db; actor: Actor; id: number; page: number }) {
  const { db, actor, id } = options;
  const release = await findRelease({ db, id });
  if (!release || !releasePolicy.view(actor, release)) return undefined;
  const { name, campaignId, campaignName } = release;
  const heading = { id, name, campaignName };
  if (!releasePolicy.prepare(actor, release)) return { heading, list: null };
  const [candidates, undecided] = await Promise.all([
    selectCandidates({ db, accountId: actor.accountId, campaignId, releaseId: id }).execute(),
    db
      .selectFrom("initiative as i")
      .select(sql<number>`count(*)::integer`.as("count"))
      .where("i.campaignId", "=", campaignId)
      .where("i.status", "in", ["received", "under_review", "in_council"])
      // A number that falls would tell an author that their own file was decided.
      .where(isNoAuthor(actor.accountId))
      .executeTakeFirstOrThrow(),
  ]);
  const pages = Math.max(1, Math.ceil(candidates.length / pageSize));
  const page = Math.min(options.page, pages);
  return {
    heading,
    list: {
      files: candidates.slice((page - 1) * pageSize, page * pageSize).map((row) => {
        const facts = candidateFacts(row);
        const { id: fileId, code, title, unitName, decisionId, outcome, feasibility, score, overriddenScore, isChosen } = row;
        const shown = { id: fileId, code, title, unitName, decisionId, outcome, feasibility, score, overriddenScore, isChosen };
        return { ...shown, remarks: remarksOn(facts), mayBeListed: mayBeListed(facts) };
      }),
      total: candidates.length,
      chosen: candidates.filter(({ isChosen }) => isChosen).length,
      undecided: undecided.count,
      page,
      pages,
    },
  };
}
