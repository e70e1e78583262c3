import { facetNames, type FacetName, type SearchFilters } from "#app/domain/search/criteria.ts";
import type { SearchDocument } from "../types.ts";

/**
 * What counting and ordering need of documents, 26 bytes for each (`search_entry.facts`): every process holds them (`held/documents.ts`).
 * Number (4), units that apply it (2), other units (2), second of publication (4), the codes of the seven facets (2 each; 0 for none).
 */
export type Facts = Buffer;

const size = 26;
const places = { applied: 4, replicated: 6, published: 8, facets: 12 };
const mostUnits = 32_767;

/** The values of the facets of a document as text; null where it has none. */
export const facetsOf = (document: SearchDocument): Record<FacetName, string | null> => ({
  field: document.field.slug,
  unit: document.unit.id,
  year: String(document.year),
  kind: document.kind,
  feasibility: document.feasibility,
  stage: document.stage,
  award: document.hasAward ? "yes" : null,
});

/** A document as its facts. */
export function packFacts(options: { document: SearchDocument; codeOf: (facet: FacetName, value: string) => number }): Facts {
  const { document, codeOf } = options;
  const facts = Buffer.alloc(size);
  facts.writeInt32BE(document.id, 0);
  facts.writeUInt16BE(Math.min(document.appliedUnits, mostUnits), places.applied);
  facts.writeUInt16BE(Math.min(document.replicatedUnits, mostUnits), places.replicated);
  facts.writeUInt32BE(Math.floor(document.publishedAt.getTime() / 1000), places.published);
  const values = facetsOf(document);
  facetNames.forEach((name, index) => {
    const value = values[name];
    facts.writeUInt16BE(value === null ? 0 : codeOf(name, value), places.facets + 2 * index);
  });
  return facts;
}

export const codeAt = (facts: Facts, at: number, facet: number): number => facts.readUInt16BE(at + places.facets + 2 * facet);
export const appliedAt = (facts: Facts, at: number): number => facts.readUInt16BE(at + places.applied);
export const replicatedAt = (facts: Facts, at: number): number => facts.readUInt16BE(at + places.replicated);
export const publishedAt = (facts: Facts, at: number): number => facts.readUInt32BE(at + places.published);

/** The set filters as codes by facet; a value that no document has is -1. */
export const filterCodes = (filters: SearchFilters, codeOf: (facet: FacetName, value: string) => number | undefined): { facet: number; code: number }[] =>
  facetNames.flatMap((name, facet) => {
    const value = filters[name];
    return value === null ? [] : [{ facet, code: codeOf(name, String(value)) ?? -1 }];
  });
