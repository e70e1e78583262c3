import type { Meilisearch } from "meilisearch";
import type { UnderstoodQuery } from "../query/understood.ts";
import { inOrder } from "../ranking/in-order.ts";
import { keptOf } from "../ranking/kept.ts";
import { rank, type Ranked } from "../ranking/rank.ts";
import type { SearchAnswer, SearchRequest } from "../types.ts";
import { candidateResults, idResults, type CandidateResult, type FoundCandidate } from "./answer-shape.ts";
import { ask } from "./ask.ts";
import { countCandidates, passes, type Counts } from "./count-candidates.ts";
import { facetsOf } from "./facets.ts";
import { hitsOf } from "./hits.ts";
import { candidateQueries, countQueries, pageQuery, windowSize } from "./query-plan.ts";
import { queryWords, type QueryWords } from "./query-words.ts";

interface Found {
  ids: number[];
  counts: Counts;
  ranked: Ranked[];
  lowConfidence: boolean;
}

interface Step {
  client: Meilisearch;
  request: SearchRequest;
  query: UnderstoodQuery;
  words: QueryWords;
  candidates: FoundCandidate[];
  /** The total and the facets as the server counts them. */
  counted: CandidateResult[];
}

/** Answers a question that has words: two requests, a third beyond the ranked window or in another order. */
export async function answerWords(options: { client: Meilisearch; request: SearchRequest; query: UnderstoodQuery }): Promise<SearchAnswer> {
  const { client, request, query } = options;
  const { filters, withFacets = false } = request;
  const words = queryWords(query);
  const finding = candidateQueries({ words, filters });
  const results = await ask({ client, queries: [...finding, ...countQueries({ words, filters, withFacets })], shape: candidateResults });
  const byId = new Map(results.slice(0, finding.length).flatMap(({ hits }) => hits.map((hit) => [hit.id, hit] as const)));
  const step: Step = { client, request, query, words, candidates: [...byId.values()], counted: results.slice(finding.length) };
  const isWhole = (results[0]?.estimatedTotalHits ?? 0) <= windowSize;
  const found = isWhole ? whole(step) : await windowed(step);
  const reasons = new Map(request.explain ? found.ranked.map((one) => [one.id, one.reasons]) : []);
  const hits = await hitsOf({ client, ids: found.ids.slice(0, request.pageSize), query });
  return {
    ...found.counts,
    hits: hits.map((hit) => ({ ...hit, ...(reasons.has(hit.id) && { reasons: reasons.get(hit.id) ?? [] }) })),
    correction: query.correction,
    lowConfidence: found.lowConfidence,
  };
}

/** All that may answer are at hand: ranked and counted here. */
function whole({ request, query, candidates }: Step): Found {
  const { kept, lowConfidence } = keptOf(rank({ query, candidates }));
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const worth = kept.flatMap(({ id }) => byId.get(id) ?? []);
  const shown = inOrder(
    worth.filter((candidate) => passes(candidate, request.filters)),
    request.order,
  );
  const offset = (request.page - 1) * request.pageSize;
  return { ids: shown.slice(offset).map(({ id }) => id), counts: countCandidates({ candidates: worth, request }), ranked: kept, lowConfidence };
}

/** The likeliest are ranked here; the rest follow as the server sorts them. */
async function windowed({ client, request, query, words, candidates, counted }: Step): Promise<Found> {
  const { filters, order, page, pageSize, withFacets = false } = request;
  const { kept, lowConfidence } = keptOf(rank({ query, candidates: candidates.filter((candidate) => passes(candidate, filters)) }));
  const window = kept.map(({ id }) => id);
  const total = Math.max(counted[0]?.estimatedTotalHits ?? 0, window.length);
  const rest = { counts: { total, facets: withFacets ? facetsOf(counted) : null, isEstimate: false }, ranked: kept, lowConfidence };
  const offset = (page - 1) * pageSize;
  const without = order === "relevance" ? window : [];
  const shown = without.slice(offset, offset + pageSize);
  if (shown.length === pageSize) return { ...rest, ids: shown };
  const [result] = await ask({
    client,
    queries: [pageQuery({ words, filters, order, without, offset: Math.max(0, offset - without.length), limit: pageSize - shown.length })],
    shape: idResults,
  });
  return { ...rest, ids: [...shown, ...(result?.hits.map(({ id }) => id) ?? [])] };
}
