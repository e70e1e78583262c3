import type { MultiSearchQuery } from "meilisearch";
import { facetNames, type FacetName, type SearchFilters, type SearchOrder } from "#app/domain/search/criteria.ts";
import { liveIndex } from "./connection.ts";
import { filterConditions, isNoneOf, isOneOf } from "./filter-text.ts";
import type { QueryWords } from "./query-words.ts";

/** Candidates that are read for the ranking, of the whole question and of one kind of it. */
export const windowSize = 200;
const tierSize = 60;

const candidateFields = ["id", "streams", "texts.title", "appliedUnits", "replicatedUnits", "publishedAt", ...facetNames];
const foldedFields = ["titleWords", "authorWords", "summaryWords", "unitWords", "bodyWords", "fieldWords"];

const sorts: Record<SearchOrder, string[]> = {
  relevance: ["merit:desc", "id:desc"],
  newest: ["publishedAt:desc", "id:desc"],
  applied: ["appliedUnits:desc", "replicatedUnits:desc", "publishedAt:desc", "id:desc"],
  title: ["titleOrder:asc", "id:asc"],
};

const query = (options: Omit<MultiSearchQuery, "indexUid">): MultiSearchQuery => ({ indexUid: liveIndex, ...options });

/** Documents that may answer: by folded words, by words with their marks, by document numbers. */
export function candidateQueries(options: { words: QueryWords; filters: SearchFilters }): MultiSearchQuery[] {
  const { words, filters } = options;
  const filter = filterConditions(filters);
  const shared = { attributesToRetrieve: candidateFields, matchingStrategy: "frequency" as const };
  return [
    query({ ...shared, q: words.folded, attributesToSearchOn: foldedFields, limit: windowSize }),
    ...(filter.length > 0 ? [query({ ...shared, q: words.folded, attributesToSearchOn: foldedFields, limit: windowSize, filter })] : []),
    ...(words.marked === "" ? [] : [query({ ...shared, q: words.marked, attributesToSearchOn: ["titleMarks", "textMarks"], limit: tierSize, filter })]),
    ...(words.numbers === ""
      ? []
      : [query({ ...shared, q: words.numbers, attributesToSearchOn: ["numbers"], matchingStrategy: "all", limit: tierSize, filter })]),
  ];
}

/** What all words are found in, counted: the total, then each facet under all filters but its own. */
export function countQueries(options: { words: QueryWords | null; filters: SearchFilters; withFacets: boolean }): MultiSearchQuery[] {
  const { filters, withFacets } = options;
  const free = facetNames.filter((name) => filters[name] === null);
  const one = (facets: FacetName[], except?: FacetName) =>
    query({ ...matching(options.words), limit: 0, filter: filterConditions(filters, except), ...(withFacets && facets.length > 0 && { facets }) });
  return [one(free), ...(withFacets ? facetNames.filter((name) => filters[name] !== null).map((name) => one([name], name)) : [])];
}

const matching = (words: QueryWords | null): Pick<MultiSearchQuery, "q" | "attributesToSearchOn" | "matchingStrategy"> =>
  words === null ? { q: "" } : { q: words.folded, attributesToSearchOn: foldedFields, matchingStrategy: "all" };

/** One page of all that match, in an order that needs no ranking. */
export function pageQuery(options: {
  words: QueryWords | null;
  filters: SearchFilters;
  order: SearchOrder;
  without: readonly number[];
  offset: number;
  limit: number;
}): MultiSearchQuery {
  const { words, filters, order, without, offset, limit } = options;
  const filter = [...filterConditions(filters), ...isNoneOf(without)];
  return query({ ...matching(words), filter, sort: sorts[order], offset: Math.max(0, offset), limit, attributesToRetrieve: ["id"] });
}

/** The texts of documents, for excerpts. */
export const textsQuery = (ids: readonly number[]): MultiSearchQuery =>
  query({ q: "", filter: [isOneOf(ids)], limit: ids.length, attributesToRetrieve: ["id", "texts"] });
