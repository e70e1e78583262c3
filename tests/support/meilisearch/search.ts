import { ApiError } from "./api-error.ts";
import { compileFilter, type Stored } from "./filter.ts";
import { matchDocuments } from "./matching.ts";
import type { SearchBody } from "./search-shape.ts";
import type { IndexSettings } from "./settings-shape.ts";

const byRule = /^(\w+):(asc|desc)$/u;

function sorted(documents: readonly Stored[], rules: readonly string[], sortable: readonly string[] | null): Stored[] {
  const parsed = rules.map((rule) => {
    const [, name = "", direction] = byRule.exec(rule) ?? [];
    if (name === "")
      throw new ApiError(
        400,
        "invalid_search_sort",
        `Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${rule}\`.`,
      );
    if (sortable && !sortable.includes(name)) throw new ApiError(400, "invalid_search_sort", `Attribute \`${name}\` is not sortable.`);
    return { name, sign: direction === "asc" ? 1 : -1 };
  });
  const compare = (left: unknown, right: unknown) =>
    typeof left === "number" && typeof right === "number" ? left - right : String(left) < String(right) ? -1 : left === right ? 0 : 1;
  return [...documents].sort((left, right) => parsed.reduce((order, { name, sign }) => order || sign * compare(left[name], right[name]), 0));
}

function retrieved(document: Stored, wanted: readonly string[], displayed: readonly string[]): Stored {
  const isDisplayed = (path: string) => displayed.includes("*") || displayed.some((name) => path === name || path.startsWith(`${name}.`));
  const paths = wanted.includes("*") ? Object.keys(document) : wanted;
  const picked: Stored = {};
  for (const path of paths.filter(isDisplayed)) {
    const [first = "", ...rest] = path.split(".");
    const value = document[first];
    if (value === undefined) continue;
    const [inner] = rest;
    if (inner === undefined) picked[first] = value;
    else if (typeof value === "object" && value !== null) picked[first] = { ...(picked[first] as Stored | undefined), [inner]: (value as Stored)[inner] };
  }
  return picked;
}

function countFacets(documents: readonly Stored[], facets: readonly string[], settings: IndexSettings): Record<string, Record<string, number>> {
  const unknown = facets.find((name) => !settings.filterableAttributes.includes(name));
  if (unknown !== undefined) throw new ApiError(400, "invalid_search_facets", `Invalid facet distribution: Attribute \`${unknown}\` is not filterable.`);
  return Object.fromEntries(
    facets.map((name) => {
      const counts: Record<string, number> = {};
      for (const document of documents) {
        const value = document[name];
        if (typeof value === "string" || typeof value === "number") counts[value] = (counts[value] ?? 0) + 1;
      }
      return [name, counts];
    }),
  );
}

/** One search as documented. @throws ApiError */
export function search(options: { documents: readonly Stored[]; body: SearchBody; settings: IndexSettings }) {
  const { body, settings } = options;
  const { offset = 0, limit = 20 } = body;
  const test = compileFilter(body.filter, settings.filterableAttributes);
  const unknown = (body.attributesToSearchOn ?? []).find(
    (name) => !settings.searchableAttributes.includes(name) && !settings.searchableAttributes.includes("*"),
  );
  if (unknown !== undefined) throw new ApiError(400, "invalid_search_attributes_to_search_on", `Attribute \`${unknown}\` is not searchable.`);
  const matches = matchDocuments({ documents: options.documents.filter(test), body, settings });
  const custom = settings.rankingRules.filter((rule) => byRule.test(rule));
  const found = matches.map(({ document }) => document);
  // With a sort, words still come first; among whole answers the sort decides. Rules of the index decide where nothing else does.
  const first = body.sort?.length ? sorted(found, body.sort, settings.sortableAttributes) : body.q ? found : sorted(found, custom, null);
  const page = first.slice(offset, Math.min(offset + limit, settings.pagination.maxTotalHits));
  return {
    hits: page.map((document) => retrieved(document, body.attributesToRetrieve ?? ["*"], settings.displayedAttributes)),
    query: body.q ?? "",
    processingTimeMs: 1,
    limit,
    offset,
    estimatedTotalHits: found.length,
    ...(body.facets && { facetDistribution: countFacets(found, body.facets, settings), facetStats: {} }),
  };
}
