import type { Db } from "../client.ts";

export interface Recipient {
  fullName: string;
  email: string;
}

/** Whom to write to. @returns undefined where the account is unknown or disabled: such people get no mail. */
export async function findRecipient(options: { db: Db; accountId: number }): Promise<Recipient | undefined> {
  return options.db.selectFrom("account").select(["fullName", "email"]).where("id", "=", options.accountId).where("disabledAt", "is", null).executeTakeFirst();
}

/** How a mail names an initiative; nothing of its content. */
export async function findInitiativeName(options: { db: Db; initiativeId: number }): Promise<{ code: string | null; title: string } | undefined> {
  return options.db.selectFrom("initiative").select(["code", "title"]).where("id", "=", options.initiativeId).executeTakeFirst();
}
