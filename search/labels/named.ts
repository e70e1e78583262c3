import { sql } from "kysely";
import type { Db } from "#db/client.ts";

/** Names by slug and by id of unit. */
export interface Names {
  fields: Record<string, string>;
  units: Record<string, string>;
}

/** Names of fields and of units (the last each had). One query, none where nothing is asked. */
export async function readNames(options: { db: Db; fields: readonly string[]; units: readonly string[] }): Promise<Names> {
  const { db, fields, units } = options;
  if (fields.length + units.length === 0) return { fields: {}, units: {} };
  const result = await sql<Names>`
    select
      coalesce((select jsonb_object_agg(slug, name) from field where slug = any(${[...fields]}::text[])), '{}') as fields,
      coalesce((select jsonb_object_agg(unit_id, name) from (
        select distinct on (unit_id) unit_id, name from unit_name where unit_id = any(${[...units]}::text[])
        order by unit_id, valid_from desc nulls last) latest), '{}') as units`.execute(db);
  return result.rows[0] ?? { fields: {}, units: {} };
}
