import type { Actor } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";

/** The actor's own line among the authors of one file; undefined for who is none of them. */
export async function readOwnAuthorship(options: { db: Db; id: number; actor: Actor }) {
  return options.db
    .selectFrom("initiativeAuthor as a")
    .innerJoin("initiative as i", "i.id", "a.initiativeId")
    .select(["i.title", "i.code", "a.fullName", "a.share", "a.confirmedAt", "a.nameConsentAt"])
    .where("a.initiativeId", "=", options.id)
    .where("a.accountId", "=", options.actor.accountId)
    .executeTakeFirst();
}
