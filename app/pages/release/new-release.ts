import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";
import { waitsForRelease } from "#db/releases/candidates.ts";

/** The campaigns of a new list, the newest first, each with how many files wait for their release. One query. */
export function readNewRelease(options: { db: Db; actor: Actor }) {
  return options.db
    .selectFrom("campaign")
    .select(["id", "name"])
    .select(
      sql<number>`(select count(*)::integer from initiative i where i.campaign_id = campaign.id and ${waitsForRelease(options.actor.accountId)})`.as("waiting"),
    )
    .orderBy("periodStart", "desc")
    .orderBy("id", "desc")
    .execute();
}
