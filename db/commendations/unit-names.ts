import { sql } from "kysely";
import type { Db } from "../client.ts";

export interface DatedUnit {
  id: string;
  /** As on the day asked about; of a unit that was closed then, its last name. */
  name: string;
  /** The first day on which the unit no longer exists; null while it does. */
  closedOn: string | null;
}

/** The units by their names on `day` ('YYYY-MM-DD'); ids that are no unit, or no unit yet on that day, are left out. */
export async function findUnitsOn(options: { db: Db; ids: readonly string[]; day: string }): Promise<Map<string, DatedUnit>> {
  const { db, ids, day } = options;
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("unit")
    .select(["id", "validTo as closedOn"])
    .select(
      sql<string | null>`(select name from unit_name n where n.unit_id = unit.id and (n.valid_from is null or n.valid_from <= ${day}::date)
        order by n.valid_from desc nulls last limit 1)`.as("name"),
    )
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.flatMap(({ name, ...unit }) => (name === null ? [] : [[unit.id, { ...unit, name }] as const])));
}
