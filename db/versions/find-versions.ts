import { sql } from "kysely";
import type { Db } from "../client.ts";

/** All versions of a file without what they hold, oldest first. */
export async function findVersionHeads(options: { db: Db; id: number }) {
  return options.db
    .selectFrom("initiativeVersion as v")
    .innerJoin("account as a", "a.id", "v.submittedBy")
    .select(["v.number", "v.submittedAt", "a.fullName as submittedBy"])
    .where("v.initiativeId", "=", options.id)
    .orderBy("v.number")
    .execute();
}

/** The asked-for versions with what they hold, as it was stored; `readFrozen` reads it. */
export async function findVersions(options: { db: Db; id: number; numbers: readonly number[] }) {
  if (options.numbers.length === 0) return [];
  return options.db
    .selectFrom("initiativeVersion as v")
    .innerJoin("account as a", "a.id", "v.submittedBy")
    .select(["v.number", "v.submittedAt", "a.fullName as submittedBy", "v.content"])
    .where("v.initiativeId", "=", options.id)
    .where("v.number", "in", [...options.numbers])
    .orderBy("v.number")
    .execute();
}

/** The last versions of a file, newest first, with what they hold. */
export async function findLastVersions(options: { db: Db; id: number; count: number }) {
  return options.db
    .selectFrom("initiativeVersion as v")
    .select(["v.number", "v.submittedAt", "v.content"])
    .where("v.initiativeId", "=", options.id)
    .orderBy("v.number", "desc")
    .limit(options.count)
    .execute();
}

/** Names for what a version keeps by key: fields of application, and targets and activities of the file's campaign. */
export async function findContentNames(options: { db: Db; campaignId: number }) {
  const { campaignId } = options;
  return options.db
    .selectNoFrom([
      sql<{ slug: string; name: string }[]>`coalesce((select jsonb_agg(jsonb_build_object('slug', slug, 'name', name)) from field), '[]')`.as("fields"),
      sql<{ to: string; code: string }[]>`coalesce((select jsonb_agg(plan) from (
        select jsonb_build_object('to', 'target:' || id, 'code', code) as plan from target where campaign_id = ${campaignId}
        union all select jsonb_build_object('to', 'activity:' || id, 'code', code) from activity where campaign_id = ${campaignId}) as parts), '[]')`.as(
        "plan",
      ),
    ])
    .executeTakeFirstOrThrow();
}
