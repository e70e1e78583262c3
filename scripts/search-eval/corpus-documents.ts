import { feasibilityTags } from "#app/domain/feasibility/tags.ts";
import type { SearchDocument } from "#search/types.ts";
import type { CorpusLine } from "./labelled-lines.ts";

/** Where a line names no year that can be one. */
const usualYear = 2024;

/** Neither PostgreSQL nor JSON of other programs can hold these. */
const storable = (text: string) => text.replaceAll(/[\0\p{Cs}]/gu, " ");

const yearOf = (text: string) => {
  const year = Number(text);
  return Number.isInteger(year) && year >= 1 && year <= 9999 ? year : usualYear;
};

/** As a slug: facets compare values, they do not show these. */
const slugOf = (text: string) => text.trim() || "khong-ro";

/**
 * Lines of a labelled corpus as documents of the search, numbered from 1 in their order. Values that the site does not know (fields, units, kinds,
 * feasibility) are kept as text or replaced by usual ones: none of them decides the order of results.
 * @param options.fieldNames name of each field by its slug
 */
export function corpusDocuments(options: { lines: readonly CorpusLine[]; fieldNames: ReadonlyMap<string, string> }): SearchDocument[] {
  return options.lines.map((line, index) => {
    const year = yearOf(line.year);
    return {
      id: index + 1,
      code: storable(line.code),
      title: storable(line.title),
      summary: storable(line.summary),
      body: [line.problem, line.solution, line.results].filter((text) => text !== "").map(storable),
      authors: line.authors.map(storable),
      unit: { id: slugOf(storable(line.unit)), names: line.unit.trim() === "" ? [] : [storable(line.unit)] },
      field: { slug: slugOf(storable(line.field)), name: options.fieldNames.get(line.field) ?? storable(line.field) },
      year,
      kind: line.kind === "idea" ? "idea" : "initiative",
      feasibility: feasibilityTags.find((tag) => tag === line.feasibility) ?? "conditional",
      stage: null,
      hasAward: false,
      appliedUnits: 0,
      replicatedUnits: 0,
      publishedAt: new Date(Date.UTC(year, 0, 1)),
    };
  });
}
