import { facetNames, type FacetName, type SearchFilters } from "#app/domain/search/criteria.ts";
import type { Facets, SearchAnswer, SearchRequest } from "../types.ts";
import type { FoundCandidate } from "./answer-shape.ts";

export type Counts = Pick<SearchAnswer, "total" | "facets" | "isEstimate">;

const fails = (candidate: FoundCandidate, filters: SearchFilters): FacetName[] =>
  facetNames.filter((name) => filters[name] !== null && candidate.facets[name] !== String(filters[name]));

/** Whether a document passes all filters. */
export const passes = (candidate: FoundCandidate, filters: SearchFilters): boolean => fails(candidate, filters).length === 0;

/** Totals, and facets each under all filters but its own, of documents that are at hand. */
export function countCandidates(options: { candidates: readonly FoundCandidate[]; request: Pick<SearchRequest, "filters" | "withFacets"> }): Counts {
  const { candidates, request } = options;
  const failed = candidates.map((candidate) => ({ candidate, fails: fails(candidate, request.filters) }));
  const total = failed.filter((one) => one.fails.length === 0).length;
  if (!request.withFacets) return { total, facets: null, isEstimate: false };
  const facets = Object.fromEntries(
    facetNames.map((name): [FacetName, Facets[FacetName]] => {
      const counts = new Map<string, number>();
      for (const one of failed) {
        const value = one.candidate.facets[name];
        if (value !== null && one.fails.every((filter) => filter === name)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const values = [...counts].map(([value, count]) => ({ value, count }));
      return [name, values.sort((left, right) => right.count - left.count || left.value.localeCompare(right.value))];
    }),
  ) as Facets;
  return { total, facets, isEstimate: false };
}
