import { facetNames, type FacetName, type SearchFilters } from "#app/domain/search/criteria.ts";
import type { Facets } from "../../types.ts";
import type { FacetCodes } from "../facet-codes.ts";
import { filterCodes } from "../facts.ts";
import { bitsFor, countBits, eachBit, setBit, type Bits } from "./bits.ts";
import type { HeldDocuments } from "./documents.ts";

export interface Counts {
  total: number;
  facets: Facets | null;
}

const facets = facetNames.length;

/** Of some places those that pass all filters; the very same set where there are none. */
export function passingPlaces(options: { held: HeldDocuments; places: Bits; filters: SearchFilters; codes: FacetCodes }): Bits {
  const { held, places, filters, codes } = options;
  const wanted = filterCodes(filters, codes.codeOf);
  if (wanted.length === 0) return places;
  const passing = bitsFor(places.length * 32);
  eachBit(places, (place) => {
    if (wanted.every(({ facet, code }) => held.codes[place * facets + facet] === code)) setBit(passing, place);
  });
  return passing;
}

/**
 * Totals, and facets each under all filters but its own.
 * @returns also the places that pass all filters
 */
export function countPlaces(options: { held: HeldDocuments; places: Bits; filters: SearchFilters; withFacets: boolean; codes: FacetCodes }): Counts & {
  passing: Bits;
} {
  const { held, places, filters, withFacets, codes } = options;
  const wanted = filterCodes(filters, codes.codeOf);
  const passing = wanted.length === 0 ? places : bitsFor(places.length * 32);
  // A code belongs to one facet: one array counts them all.
  const counts = new Uint32Array(held.highestCode + 1);
  if (wanted.length === 0) {
    if (withFacets) tally({ held, places, counts });
    return { total: countBits(places), facets: withFacets ? named({ counts, codes }) : null, passing };
  }
  let total = 0;
  eachBit(places, (place) => {
    const from = place * facets;
    let failed = -1;
    for (const { facet, code } of wanted) {
      if (held.codes[from + facet] === code) continue;
      if (failed >= 0) return;
      failed = facet;
    }
    if (failed < 0) {
      total += 1;
      setBit(passing, place);
    }
    if (!withFacets) return;
    for (let facet = 0; facet < facets; facet += 1) {
      if (failed >= 0 && failed !== facet) continue;
      const code = held.codes[from + facet] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  });
  return { total, facets: withFacets ? named({ counts, codes }) : null, passing };
}

/** Counts the codes of some places: written out, as half a million of them take milliseconds. */
function tally({ held, places, counts }: { held: HeldDocuments; places: Bits; counts: Uint32Array }): void {
  const { codes } = held;
  for (let at = 0; at < places.length; at += 1) {
    for (let word = places[at] ?? 0; word !== 0; word &= word - 1) {
      const from = ((at << 5) + 31 - Math.clz32(word & -word)) * facets;
      for (let code = from; code < from + facets; code += 1) counts[codes[code] ?? 0] = (counts[codes[code] ?? 0] ?? 0) + 1;
    }
  }
}

function named({ counts, codes }: { counts: Uint32Array; codes: FacetCodes }): Facets {
  const found = Object.fromEntries(facetNames.map((name) => [name, [] as Facets[FacetName]])) as Facets;
  counts.forEach((count, code) => {
    const known = code > 0 && count > 0 ? codes.valueOf(code) : undefined;
    if (known) found[known.facet].push({ value: known.value, count });
  });
  for (const values of Object.values(found)) values.sort((left, right) => right.count - left.count || left.value.localeCompare(right.value));
  return found;
}
