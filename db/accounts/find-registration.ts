import { sql } from "kysely";
import type { RegistrationFacts } from "#app/domain/account/policy.ts";
import type { Db } from "../client.ts";

export interface Registration extends RegistrationFacts {
  accountId: number;
}

/**
 * The facts of an account that its registration policy asks for.
 * @param options.lock takes the row for update: for the check inside a transaction
 */
export async function findRegistration(options: { db: Db; accountId: number; lock?: boolean }): Promise<Registration | undefined> {
  const query = options.db
    .selectFrom("account")
    .select([
      "id as accountId",
      "unitId",
      "registrationConfirmedAt",
      "disabledAt",
      sql<boolean>`exists (select from account_password p where p.account_id = account.id)`.as("hasPassword"),
    ])
    .where("id", "=", options.accountId);
  return (options.lock ? query.forUpdate() : query).executeTakeFirst();
}
