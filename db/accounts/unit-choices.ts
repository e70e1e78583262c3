import { sql } from "kysely";
import type { Db } from "../client.ts";

/** A unit to choose for an account, by its name on the day asked about. */
export interface UnitChoice {
  id: string;
  name: string;
  parentName: string | null;
}

/** The units that exist on `day` ('YYYY-MM-DD'); a form sorts and groups them itself. */
export async function listUnitChoices(options: { db: Db; day: string }): Promise<UnitChoice[]> {
  return options.db
    .selectFrom("unit")
    .select([
      "id",
      sql<string>`coalesce(unit_name_on(id, ${options.day}::date), id)`.as("name"),
      sql<string | null>`unit_name_on(parent_id, ${options.day}::date)`.as("parentName"),
    ])
    .where(sql<boolean>`daterange(valid_from, valid_to) @> ${options.day}::date`)
    .orderBy("id")
    .execute();
}

/** Whether the unit exists on `day`. */
export async function isOpenUnit(options: { db: Db; unitId: string; day: string }): Promise<boolean> {
  const unit = await options.db
    .selectFrom("unit")
    .select("id")
    .where("id", "=", options.unitId)
    .where(sql<boolean>`daterange(valid_from, valid_to) @> ${options.day}::date`)
    .executeTakeFirst();
  return unit !== undefined;
}
