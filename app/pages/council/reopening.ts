import type { Db } from "#db/client.ts";
import { findHeading } from "#db/councils/heading.ts";

/** The decision that reopening would supersede. */
export async function readReopening(options: { db: Db; id: number }) {
  const { db, id } = options;
  const [heading, decision] = await Promise.all([
    findHeading({ db, id }),
    db
      .selectFrom("decision")
      .select(["outcome", "feasibility", "decidedAt"])
      .where("initiativeId", "=", id)
      .where("supersededAt", "is", null)
      .executeTakeFirst(),
  ]);
  return { heading, decision: decision ?? null };
}
