import { sql } from "kysely";
import type { ConflictFacts } from "#app/domain/assignment/conflicts.ts";
import type { Status } from "#app/domain/initiative/states.ts";
import type { Db } from "../client.ts";

/** What the conflict rules ask of files. An author named by e-mail only is found by that address. */
function selectConflictFacts(db: Db) {
  const authors = sql`initiative_author a left join account on account.id = a.account_id or (a.account_id is null and account.email = a.email)
    where a.initiative_id = initiative.id`;
  return db.selectFrom("initiative").select([
    "ownerId",
    sql<number[]>`array(select account.id from ${authors} and account.id is not null)`.as("authorIds"),
    sql<string[]>`array(
        select unit_id from (
          select initiative.unit_id union select a.unit_id from ${authors} union select account.unit_id from ${authors}
          union select account.unit_id from account where account.id = initiative.owner_id) as units
        where unit_id is not null)`.as("unitIds"),
    sql<number[]>`array(select confirmed_by from unit_confirmation c where c.initiative_id = initiative.id)`.as("confirmerIds"),
  ]);
}

/** Of one file, in one query. */
export async function findConflictFacts(options: { db: Db; initiativeId: number }): Promise<ConflictFacts> {
  return selectConflictFacts(options.db).where("id", "=", options.initiativeId).executeTakeFirstOrThrow();
}

/** Of all files of a council in these states, by the file's id, in one query. */
export async function findCouncilConflictFacts(options: { db: Db; councilId: number; statuses: readonly Status[] }): Promise<Map<number, ConflictFacts>> {
  const rows = await selectConflictFacts(options.db)
    .select("id")
    .where("councilId", "=", options.councilId)
    .where("status", "in", [...options.statuses])
    .execute();
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
