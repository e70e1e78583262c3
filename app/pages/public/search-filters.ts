import { sql } from "kysely";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { Db } from "#db/client.ts";

export interface FilterChoice<Value = string> {
  value: Value;
  label: string;
  /** Public initiatives in all, whatever else is chosen. */
  count: number;
}

export interface FilterChoices {
  fields: FilterChoice[];
  units: FilterChoice[];
  years: FilterChoice<number>[];
  feasibility: { value: FeasibilityTag; count: number }[];
}

/** What the list can be narrowed by: only values that some public initiative has. One query. */
export async function readFilterChoices(options: { db: Db }): Promise<FilterChoices> {
  const result = await sql<{ fields: FilterChoice[]; units: FilterChoice[]; years: FilterChoice<number>[]; feasibility: FilterChoices["feasibility"] }>`
    with listed as materialized (select field_slug, field_name, unit_id, year, feasibility from public_initiative),
    named_unit as (
      select unit_id, count(*)::integer as count,
        (select n.name from unit_name n where n.unit_id = listed.unit_id order by n.valid_from desc nulls last limit 1) as name
      from listed group by unit_id
    )
    select
      coalesce((select jsonb_agg(jsonb_build_object('value', field_slug, 'label', field_name, 'count', count) order by field_name collate "vi-x-icu")
        from (select field_slug, field_name, count(*)::integer from listed group by 1, 2) f), '[]') as fields,
      coalesce((select jsonb_agg(jsonb_build_object('value', unit_id, 'label', coalesce(name, unit_id), 'count', count) order by name collate "vi-x-icu")
        from named_unit), '[]') as units,
      coalesce((select jsonb_agg(jsonb_build_object('value', year, 'label', year::text, 'count', count) order by year desc)
        from (select year, count(*)::integer from listed group by 1) y), '[]') as years,
      coalesce((select jsonb_agg(jsonb_build_object('value', feasibility, 'count', count) order by count desc)
        from (select feasibility, count(*)::integer from listed group by 1) t), '[]') as feasibility`.execute(options.db);
  return result.rows[0] ?? { fields: [], units: [], years: [], feasibility: [] };
}
