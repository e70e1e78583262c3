import type { SearchEngine, SearchRequest } from "../types.ts";

/** The question for what was filed in a year, where a year is all that was asked; null for every other question, and where a year was chosen besides. */
export function filesOfYear(request: SearchRequest): SearchRequest | null {
  const year = /^\s*((?:19|20)\d\d)\s*$/u.exec(request.query)?.[1];
  if (year === undefined || request.isVerbatim === true || request.filters.year !== null) return null;
  const order = request.order === "relevance" ? "newest" : request.order;
  return { ...request, query: "", order, filters: { ...request.filters, year: Number(year) } };
}

/** An engine to which a year alone means what was filed in it, as codes tell (SK-2026-…); only where nothing was, the texts that name the year. */
export const yearsByFiles = (engine: SearchEngine): SearchEngine => ({
  ...engine,
  async search(request) {
    const ofYear = filesOfYear(request);
    const answer = ofYear && (await engine.search(ofYear));
    return answer && answer.total > 0 ? answer : engine.search(request);
  },
});
