import { createHash, randomBytes } from "node:crypto";
import type { Db } from "../client.ts";

const lifetime = 30 * 24 * 60 * 60 * 1000;

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/**
 * Makes the link by which one author answers without an account, for thirty days, and ends the author's earlier ones.
 * @param options.requestedAt when the letter was asked for: a job that runs twice may have sent its first letter, whose token stays alive
 * @returns the plain token (32 random bytes, base64url), to be put in a link and kept nowhere
 */
export async function issueAuthorInvitation(options: { db: Db; authorId: number; now: Date; requestedAt?: Date }): Promise<string> {
  const { db, authorId, now } = options;
  const token = randomBytes(32).toString("base64url");
  await db
    .with("ended", (query) =>
      query
        .updateTable("authorInvitation")
        .set({ endedAt: now })
        .where("authorId", "=", authorId)
        .where("endedAt", "is", null)
        .where("createdAt", "<", options.requestedAt ?? now),
    )
    .insertInto("authorInvitation")
    .values({ authorId, tokenHash: hashOf(token), createdAt: now, expiresAt: new Date(now.getTime() + lifetime) })
    .execute();
  return token;
}

/** The author a mailed link speaks for, if the link still holds. */
export async function findAuthorOfLink(options: { db: Db; token: string; now: Date }): Promise<{ authorId: number; initiativeId: number } | undefined> {
  return options.db
    .selectFrom("authorInvitation as v")
    .innerJoin("initiativeAuthor as a", "a.id", "v.authorId")
    .select(["v.authorId", "a.initiativeId"])
    .where("v.tokenHash", "=", hashOf(options.token))
    .where("v.endedAt", "is", null)
    .where("v.expiresAt", ">", options.now)
    .executeTakeFirst();
}
