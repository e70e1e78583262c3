import { sql } from "kysely";
import type { ConflictFacts } from "#app/domain/assignment/conflicts.ts";
import type { Db } from "../client.ts";

/** What the conflict rules ask of one file, in one query. An author named by e-mail only is found by that address. */
export async function findConflictFacts(options: { db: Db; initiativeId: number }): Promise<ConflictFacts> {
  const authors = sql`initiative_author a left join account on account.id = a.account_id or (a.account_id is null and account.email = a.email)
    where a.initiative_id = initiative.id`;
  return options.db
    .selectFrom("initiative")
    .select([
      "ownerId",
      sql<number[]>`array(select account.id from ${authors} and account.id is not null)`.as("authorIds"),
      sql<string[]>`array(
        select unit_id from (
          select initiative.unit_id union select a.unit_id from ${authors} union select account.unit_id from ${authors}
          union select account.unit_id from account where account.id = initiative.owner_id) as units
        where unit_id is not null)`.as("unitIds"),
      sql<number[]>`array(select confirmed_by from unit_confirmation c where c.initiative_id = initiative.id)`.as("confirmerIds"),
    ])
    .where("id", "=", options.initiativeId)
    .executeTakeFirstOrThrow();
}
