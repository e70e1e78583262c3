import type { Db } from "../client.ts";
import { hashAccountToken, type AccountTokenKind } from "./issue-token.ts";

export interface UsableToken {
  id: number;
  accountId: number;
  email: string;
  fullName: string;
}

/**
 * The account a mailed link opens, if the link still holds: of this kind, unused, not expired, and the account may sign in.
 * @param options.lock takes the token's row, so that of two uses at once only one succeeds
 */
export async function findUsableToken(options: { db: Db; token: string; kind: AccountTokenKind; now: Date; lock?: boolean }): Promise<UsableToken | undefined> {
  const query = options.db
    .selectFrom("accountToken")
    .innerJoin("account", "account.id", "accountToken.accountId")
    .select(["accountToken.id", "accountToken.accountId", "account.email", "account.fullName"])
    .where("accountToken.tokenHash", "=", hashAccountToken(options.token))
    .where("accountToken.kind", "=", options.kind)
    .where("accountToken.usedAt", "is", null)
    .where("accountToken.expiresAt", ">", options.now)
    .where("account.disabledAt", "is", null)
    .where("account.registrationConfirmedAt", "is not", null);
  return (options.lock ? query.forUpdate("accountToken") : query).executeTakeFirst();
}
