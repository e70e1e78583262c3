import { sql } from "kysely";
import type { DraftContent, PlanLink } from "#app/domain/initiative/content.ts";
import type { Db } from "../client.ts";

export interface StoredDraft {
  content: DraftContent;
  revision: number;
  savedAt: Date;
}

/** What the author wrote, as it stands, with the number of its last save; undefined where there is no such file. */
export async function findDraft(options: { db: Db; id: number }): Promise<StoredDraft | undefined> {
  const row = await options.db
    .selectFrom("initiative")
    .select(["title", "kind", "solutionKind", "fieldSlug", "summary", "problem", "solution", "novelty", "benefits", "conditions", "confidential"])
    .select(["firstAppliedOn", "revision", "updatedAt"])
    .select(
      sql<PlanLink[]>`coalesce((
        select jsonb_agg(jsonb_build_object('to', case when l.target_id is null then 'activity:' || l.activity_id else 'target:' || l.target_id end, 'reason', l.reason) order by l.id)
        from initiative_link l where l.initiative_id = initiative.id), '[]')`.as("links"),
    )
    .where("id", "=", options.id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { revision, updatedAt, ...content } = row;
  return { content, revision, savedAt: updatedAt };
}
