import { facetNames, type FacetName } from "#app/domain/search/criteria.ts";
import type { Facets } from "../types.ts";
import type { CandidateResult } from "./answer-shape.ts";

/** Facets of several results, each in the one that counted it; the most frequent value first. */
export function facetsOf(results: readonly Pick<CandidateResult, "facetDistribution">[]): Facets {
  const distribution = Object.assign({}, ...results.map((result) => result.facetDistribution ?? {})) as Record<string, Record<string, number>>;
  const values = (name: FacetName) =>
    Object.entries(distribution[name] ?? {})
      .map(([value, count]) => ({ value, count }))
      .sort((left, right) => right.count - left.count || left.value.localeCompare(right.value));
  return Object.fromEntries(facetNames.map((name) => [name, values(name)])) as Facets;
}
