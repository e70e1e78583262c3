import { sql } from "kysely";
import type { Db } from "../client.ts";

/** Whom to ask to be an author, and what the letter says: who asks and the title, nothing else of the file. */
export async function findInvitedAuthor(options: { db: Db; authorId: number }) {
  return options.db
    .selectFrom("initiativeAuthor as a")
    .innerJoin("initiative as i", "i.id", "a.initiativeId")
    .innerJoin("account as o", "o.id", "i.ownerId")
    .select(["a.fullName", "a.email", "i.title", "o.fullName as inviter", sql<boolean>`a.accepted_at is not null`.as("isReminder")])
    .where("a.id", "=", options.authorId)
    .executeTakeFirst();
}
