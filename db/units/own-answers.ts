import { sql } from "kysely";
import type { OwnAnswers } from "#app/domain/unit/prefilled-confirmation.ts";
import type { Db } from "../client.ts";

/** What files say of their own use, with the number of the version that waits; null where none was frozen. */
export async function findOwnAnswers(options: { db: Db; ids: readonly number[] }): Promise<(OwnAnswers & { id: number; version: number | null })[]> {
  if (options.ids.length === 0) return [];
  return options.db
    .selectFrom("initiative as i")
    .select(["i.id", "i.firstAppliedOn", "i.economicEffect", "i.socialEffect", "i.replicationScope"])
    .select(sql<number | null>`(select max(v.number) from initiative_version v where v.initiative_id = i.id)`.as("version"))
    .where("i.id", "in", [...options.ids])
    .execute();
}
