import type { Db } from "#db/client.ts";

/** What an officer needs to see beside a form about one file. */
export async function readFileHead(options: { db: Db; id: number }) {
  return options.db
    .selectFrom("initiative as i")
    .innerJoin("account as owner", "owner.id", "i.ownerId")
    .select(["i.id", "i.code", "i.title", "i.kind", "i.unitName", "i.summary", "i.benefits", "i.firstAppliedOn", "owner.fullName as author"])
    .where("i.id", "=", options.id)
    .executeTakeFirstOrThrow();
}
