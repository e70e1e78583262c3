import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";
import { concernsNoAuthor, selectReleases } from "#db/releases/find-release.ts";

const pageSize = 20;

/** One page of the releases that this member of the board may know, the newest first. One query. */
export async function readReleases(options: { db: Db; actor: Actor; page: number }) {
  const { actor, page } = options;
  const rows = await selectReleases(options.db)
    .select([sql<number>`(select count(*)::integer from release_item t where t.release_id = r.id)`.as("files"), sql<string>`count(*) over ()`.as("total")])
    .where(concernsNoAuthor(actor.accountId))
    .orderBy("r.id", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const total = Number(rows[0]?.total ?? 0);
  return {
    releases: rows.map(({ id, name, campaignName, state, files, preparedByName, signedByName }) => ({
      ...{ id, name, campaignName, state, files, preparedByName, signedByName },
    })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
  };
}
