import type { Db } from "../client.ts";

/** What signing in needs to know of an account; `hash` is null where no password was chosen yet. */
export interface Credentials {
  accountId: number;
  hash: string | null;
  registrationConfirmedAt: Date | null;
  disabledAt: Date | null;
}

/** By e-mail address, upper and lower case alike; undefined where nobody has it. */
export async function findCredentials(options: { db: Db; email: string }): Promise<Credentials | undefined> {
  return options.db
    .selectFrom("account")
    .leftJoin("accountPassword", "accountPassword.accountId", "account.id")
    .select(["account.id as accountId", "accountPassword.hash", "account.registrationConfirmedAt", "account.disabledAt"])
    .where("account.email", "=", options.email)
    .executeTakeFirst();
}
