import { sql } from "kysely";
import { feasibilityLabels, kindLabels, stageLabels } from "#app/copy/labels.ts";
import { searchCopy } from "#app/copy/search.ts";
import { facetNames, type FacetName, type SearchFilters } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import type { Facets } from "#search/types.ts";

export interface FacetChoice {
  value: string;
  label: string;
  count: number;
}

export type FacetChoices = Record<FacetName, FacetChoice[]>;

interface FacetNames {
  fields: Record<string, string>;
  units: Record<string, string>;
}

const fixedLabels: Partial<Record<FacetName, Record<string, string>>> = {
  kind: kindLabels,
  feasibility: feasibilityLabels,
  stage: stageLabels,
  award: { yes: searchCopy.awarded },
};

/**
 * The values of each facet in words; one query for the names of fields and units.
 * A value that is chosen stands there even where nothing has it: it can be taken away again.
 */
export async function readFacetChoices(options: { db: Db; facets: Facets | null; filters: SearchFilters }): Promise<FacetChoices> {
  const { db, facets, filters } = options;
  const valuesOf = (name: FacetName): { value: string; count: number }[] => {
    const counted = facets?.[name] ?? [];
    const chosen = filters[name] === null ? null : String(filters[name]);
    return chosen === null || counted.some(({ value }) => value === chosen) ? counted : [...counted, { value: chosen, count: 0 }];
  };
  const slugs = valuesOf("field").map(({ value }) => value);
  const unitIds = valuesOf("unit").map(({ value }) => value);
  const names = slugs.length + unitIds.length === 0 ? { fields: {}, units: {} } : await readNames({ db, slugs, unitIds });
  const labels: Partial<Record<FacetName, Record<string, string>>> = { ...fixedLabels, field: names.fields, unit: names.units };
  const choices = facetNames.map((name): [FacetName, FacetChoice[]] => [
    name,
    valuesOf(name).map(({ value, count }) => ({ value, label: labels[name]?.[value] ?? value, count })),
  ]);
  const byName = Object.fromEntries(choices) as FacetChoices;
  byName.year.sort((left, right) => Number(right.value) - Number(left.value));
  return byName;
}

/** Of a unit the last name it had. */
async function readNames(options: { db: Db; slugs: string[]; unitIds: string[] }): Promise<FacetNames> {
  const { db, slugs, unitIds } = options;
  const result = await sql<FacetNames>`
    select
      coalesce((select jsonb_object_agg(slug, name) from field where slug = any(${slugs}::text[])), '{}') as fields,
      coalesce((select jsonb_object_agg(unit_id, name) from (
        select distinct on (unit_id) unit_id, name from unit_name where unit_id = any(${unitIds}::text[])
        order by unit_id, valid_from desc nulls last) latest), '{}') as units`.execute(db);
  return result.rows[0] ?? { fields: {}, units: {} };
}

/** Fields in which something is public, in their usual order; for who found nothing. One query. */
export async function readFieldsToBrowse(options: { db: Db }): Promise<{ slug: string; name: string }[]> {
  return options.db
    .selectFrom("field")
    .select(["slug", "name"])
    .where((where) => where.exists(where.selectFrom("publicInitiative as p").select("p.id").whereRef("p.fieldSlug", "=", "field.slug")))
    .orderBy("position")
    .execute();
}
