import type { AccountTokenKind } from "#db/accounts/issue-token.ts";
import { findUsableToken } from "#db/accounts/find-token.ts";
import type { Db } from "#db/client.ts";

/** Whose link it is, or null where it no longer holds. Reading does not use it up: mail scanners open links too. */
export async function readMailedLink(options: {
  db: Db;
  kind: AccountTokenKind;
  token: string;
  now: Date;
}): Promise<{ fullName: string; email: string } | null> {
  const link = await findUsableToken(options);
  return link ? { fullName: link.fullName, email: link.email } : null;
}
