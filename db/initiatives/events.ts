import type { Db } from "../client.ts";

/** The log of one file, oldest first, with the name of who acted; what a viewer may see of it is decided in domain/initiative/timeline.ts. */
export async function findEvents(options: { db: Db; id: number }) {
  return options.db
    .selectFrom("event as e")
    .leftJoin("account as a", "a.id", "e.actorId")
    .select(["e.seq", "e.at", "e.verb", "e.reason", "a.fullName as actorName"])
    .where("e.initiativeId", "=", options.id)
    .orderBy("e.seq")
    .execute();
}
