import { sql } from "kysely";
import type { ApplicationFacts } from "#app/domain/application/facts.ts";
import type { Db } from "../client.ts";

/**
 * The facts that the policy of applications asks for.
 * @param options.lock takes the row for update: for the check inside a transaction
 * @returns undefined where there is no such record
 */
export async function findApplication(options: { db: Db; id: number; lock?: boolean }): Promise<ApplicationFacts | undefined> {
  // The lock comes first, in a statement of its own: a row changed while we waited must be read anew.
  if (options.lock) await options.db.selectFrom("application").select("id").where("id", "=", options.id).forUpdate().execute();
  return options.db
    .selectFrom("application")
    .select(["id", "initiativeId", "unitId", "stage", "startedOn", sql<boolean>`verified_at is not null`.as("isVerified")])
    .select(
      sql<number[]>`array(select account_id from initiative_author a where a.initiative_id = application.initiative_id and a.account_id is not null)`.as(
        "authorIds",
      ),
    )
    .where("id", "=", options.id)
    .executeTakeFirst();
}
