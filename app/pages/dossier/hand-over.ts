import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Db } from "#db/client.ts";

/** The authors who accepted and may sign in, besides the contact author: to whom the file can be handed over. */
export async function readSuccessors(options: { db: Db; file: InitiativeFacts }) {
  return options.db
    .selectFrom("initiativeAuthor as a")
    .innerJoin("account as p", "p.id", "a.accountId")
    .select(["p.id as accountId", "a.fullName", "a.unitName", "a.jobTitle"])
    .where("a.initiativeId", "=", options.file.id)
    .where("a.acceptedAt", "is not", null)
    .where("p.disabledAt", "is", null)
    .where("p.id", "!=", options.file.ownerId)
    .orderBy("a.position")
    .execute();
}
