import { sql, type RawBuilder } from "kysely";
import { facetNames, type FacetName, type SearchFilters } from "#app/domain/search/criteria.ts";

/** The value of each facet in a row of `search_entry`, as text. */
export const facetValues: Record<FacetName, RawBuilder<string | null>> = {
  field: sql`e.field_slug`,
  unit: sql`e.unit_id`,
  year: sql`e.year::text`,
  kind: sql`e.kind`,
  feasibility: sql`e.feasibility`,
  stage: sql`e.stage`,
  award: sql`case when e.has_award then 'yes' end`,
};

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

/** The filters that are set, each as a condition on a row `e`. */
export const setFilters = (filters: SearchFilters): { name: FacetName; condition: RawBuilder<unknown> }[] =>
  facetNames.flatMap((name) => {
    const condition = conditionFor(name, filters);
    return condition ? [{ name, condition }] : [];
  });

/** All filters as one condition. */
export function filterRows(filters: SearchFilters): RawBuilder<unknown> {
  const conditions = setFilters(filters).map(({ condition }) => condition);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}
