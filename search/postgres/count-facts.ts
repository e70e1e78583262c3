import { facetNames, type FacetName, type SearchFilters } from "#app/domain/search/criteria.ts";
import type { Facets } from "../types.ts";
import { codeAt, filterCodes, rowsOf, type Facts } from "./facts.ts";
import type { FacetCodes } from "./facet-codes.ts";

export interface Counts {
  total: number;
  facets: Facets | null;
  isEstimate: boolean;
}

/** Of the rows of `facts` those that pass all filters. */
export function passingRows(options: { facts: Facts; filters: SearchFilters; codes: FacetCodes }): number[] {
  const { facts, filters, codes } = options;
  const wanted = filterCodes(filters, codes.codeOf);
  return rowsOf(facts).filter((at) => wanted.every(({ facet, code }) => codeAt(facts, at, facet) === code));
}

/**
 * Totals, and facets each under all filters but its own.
 * @param options.scale how many documents each row stands for; more than one makes an estimate
 */
export function countFacts(options: { facts: Facts; filters: SearchFilters; withFacets: boolean; codes: FacetCodes; scale: number }): Counts {
  const { facts, filters, withFacets, codes, scale } = options;
  const isEstimate = scale > 1;
  if (!withFacets) return { total: passingRows({ facts, filters, codes }).length * scale, facets: null, isEstimate };
  const wanted = filterCodes(filters, codes.codeOf);
  const tally = facetNames.map(() => new Map<number, number>());
  let total = 0;
  for (const at of rowsOf(facts)) {
    const failed = wanted.filter(({ facet, code }) => codeAt(facts, at, facet) !== code);
    if (failed.length > 1) continue;
    if (failed.length === 0) total += 1;
    const only = failed[0]?.facet;
    tally.forEach((counts, facet) => {
      if (only !== undefined && only !== facet) return;
      const code = codeAt(facts, at, facet);
      if (code !== 0) counts.set(code, (counts.get(code) ?? 0) + 1);
    });
  }
  const named = (counts: ReadonlyMap<number, number>): Facets[FacetName] =>
    [...counts]
      .flatMap(([code, count]) => {
        const value = codes.valueOf(code);
        return value === undefined ? [] : [{ value, count: count * scale }];
      })
      .sort((left, right) => right.count - left.count || left.value.localeCompare(right.value));
  const facets = Object.fromEntries(facetNames.map((name, facet) => [name, named(tally[facet] ?? new Map())])) as Facets;
  return { total: total * scale, facets, isEstimate };
}
