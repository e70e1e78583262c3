import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import type { SavedSearchForm } from "#app/domain/saved-search/saved-search-schema.ts";
import type { Db } from "#db/client.ts";

/** Gives one's own saved search another name or other letters. Letters asked for anew tell of what is published from now on. @returns false where there is none */
export async function changeSavedSearch(options: { db: Db; actor: Actor; id: number; wanted: SavedSearchForm; now: Date }): Promise<boolean> {
  const { db, actor, id, wanted, now } = options;
  const changed = await db
    .updateTable("savedSearch")
    .set({ ...wanted, lookedUntil: sql`case when alerts = ${wanted.alerts} then looked_until else ${now}::timestamptz end` })
    .where("id", "=", id)
    .where("accountId", "=", actor.accountId)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Forgets one's own saved search; doing it twice changes nothing. */
export async function deleteSavedSearch(options: { db: Db; actor: Actor; id: number }): Promise<void> {
  await options.db.deleteFrom("savedSearch").where("id", "=", options.id).where("accountId", "=", options.actor.accountId).execute();
}
