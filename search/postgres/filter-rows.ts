import { sql, type RawBuilder } from "kysely";
import { facetNames, type FacetName, type SearchFilters } from "#app/domain/search/criteria.ts";

const conditionOf: { [Name in FacetName]: (value: NonNullable<SearchFilters[Name]>) => RawBuilder<unknown> } = {
  field: (value) => sql`e.field_slug = ${value}`,
  unit: (value) => sql`e.unit_id = ${value}`,
  year: (value) => sql`e.year = ${value}`,
  kind: (value) => sql`e.kind = ${value}`,
  feasibility: (value) => sql`e.feasibility = ${value}`,
  stage: (value) => sql`e.stage = ${value}`,
  award: () => sql`e.has_award`,
};

function conditionFor<Name extends FacetName>(name: Name, filters: SearchFilters): RawBuilder<unknown> | null {
  const value = filters[name];
  return value === null ? null : conditionOf[name](value);
}

/** All filters as one condition on a row `e` of `search_entry`. */
export function filterRows(filters: SearchFilters): RawBuilder<unknown> {
  const conditions = facetNames.flatMap((name) => conditionFor(name, filters) ?? []);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}
