import { facetNames, type FacetName, type SearchFilters } from "#app/domain/search/criteria.ts";

/** A value in Meilisearch's filters: nothing inside the quotes is an operator. */
const quoted = (value: string | number): string => (typeof value === "number" ? String(value) : `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`);

/** The filters that are set, one condition each; all must hold. */
export const filterConditions = (filters: SearchFilters, except?: FacetName): string[] =>
  facetNames.flatMap((name) => {
    const value = filters[name];
    return value === null || name === except ? [] : [`${name} = ${quoted(value)}`];
  });

export const isOneOf = (ids: readonly number[]): string => `id IN [${ids.join(", ")}]`;
export const isNoneOf = (ids: readonly number[]): string[] => (ids.length === 0 ? [] : [`id NOT IN [${ids.join(", ")}]`]);
