import { createHash, randomBytes } from "node:crypto";
import type { Db } from "../client.ts";

export type AccountTokenKind = "invitation" | "password_reset";

const hour = 60 * 60 * 1000;

/** How long a link lives, in milliseconds: seven days to accept an invitation, one hour to set a new password. */
export const accountTokenLifetime: Record<AccountTokenKind, number> = { invitation: 7 * 24 * hour, password_reset: hour };

/** What stands in the database for a token: a stolen copy of the table opens nothing. Lower-case hex of SHA-256. */
export const hashAccountToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/**
 * Makes a one-time token for an account and ends the earlier unused ones of the same kind, so that only the newest letter works.
 * @param options.requestedAt when the letter was asked for: a job that runs twice may have sent its first letter, whose token stays alive
 * @returns the plain token (32 random bytes, base64url), to be put in a link and kept nowhere
 */
export async function issueAccountToken(options: { db: Db; accountId: number; kind: AccountTokenKind; now: Date; requestedAt?: Date }): Promise<string> {
  const { db, accountId, kind, now } = options;
  const token = randomBytes(32).toString("base64url");
  await db
    .with("ended", (query) =>
      query
        .updateTable("accountToken")
        .set({ usedAt: now })
        .where("accountId", "=", accountId)
        .where("kind", "=", kind)
        .where("usedAt", "is", null)
        .where("createdAt", "<", options.requestedAt ?? now),
    )
    .insertInto("accountToken")
    .values({ accountId, kind, tokenHash: hashAccountToken(token), createdAt: now, expiresAt: new Date(now.getTime() + accountTokenLifetime[kind]) })
    .execute();
  return token;
}
