import type { Actor } from "#app/domain/access/actor.ts";
import { outcomes } from "#app/domain/initiative/states.ts";
import { changeWhileOpen } from "#app/domain/publication/release-changes.ts";
import { releasePolicy } from "#app/domain/publication/release-policy.ts";
import type { Db } from "#db/client.ts";
import { findRelease, type ReleaseRow } from "#db/releases/find-release.ts";
import { selectReleaseFiles } from "#db/releases/release-files.ts";

const pageSize = 50;

/**
 * One release as a member of the board sees it: its files, what changed since it was listed, and what was taken back later. Two queries.
 * @param options.page null for all files, to be printed
 * @returns undefined where there is none for this person
 */
export async function readRelease(options: { db: Db; actor: Actor; id: number; page: number | null }) {
  const { db, actor, id } = options;
  const [release, rows] = await Promise.all([findRelease({ db, id }), selectReleaseFiles({ db, releaseId: id }).execute()]);
  if (!release || !releasePolicy.view(actor, release)) return undefined;
  const files = rows.map(({ currentDecisionId, isPublished, decisionId, ...file }) => ({
    ...file,
    change: changeWhileOpen({ state: release.state, decisionId, currentDecisionId, isPublished }),
  }));
  const pages = Math.max(1, Math.ceil(files.length / pageSize));
  const page = options.page === null ? null : Math.min(options.page, pages);
  return {
    release: withoutAuthors(release),
    files: page === null ? files : files.slice((page - 1) * pageSize, page * pageSize),
    changed: files.filter(({ change }) => change !== null),
    counts: outcomes.map((outcome) => ({ outcome, count: files.filter((file) => file.outcome === outcome).length })),
    total: files.length,
    page,
    pages,
    may: {
      prepare: releasePolicy.prepare(actor, release),
      sign: releasePolicy.sign(actor, release),
      cancel: releasePolicy.cancel(actor, release),
    },
    isOwn: release.preparedBy === actor.accountId,
  };
}

const withoutAuthors = ({ authorIds: _authorIds, ...release }: ReleaseRow) => release;
