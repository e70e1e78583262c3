import { noFilters, type SearchFilters } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { understand } from "../query/understand.ts";
import type { UnderstoodQuery } from "../query/understood.ts";
import { keptOf } from "../ranking/kept.ts";
import { rank, type Ranked } from "../ranking/rank.ts";
import { weights as learned, type Weights } from "../ranking/weights.ts";
import type { SearchAnswer, SearchEngine, SearchRequest } from "../types.ts";
import { countCandidates, passes } from "./count-candidates.ts";
import { countMatches, type Counts } from "./count-matches.ts";
import { findAny, findCandidates, type Candidate } from "./find-candidates.ts";
import { hitsOf } from "./hits.ts";
import { everyLexeme, quoted } from "./lexemes.ts";
import { lexiconOf } from "./lexicon-cache.ts";
import { matchOf, type Match } from "./match.ts";
import { orderedIds } from "./ordered-ids.ts";
import { countTerms, withPlanner } from "./planner-settings.ts";
import { findSimilar } from "./similar-query.ts";

/** Up to here every document that holds any word of the question is ranked. */
const exactBound = 600;
/** More documents than this are counted by the sample; of fewer there is none to speak of. */
const sampledFrom = 5000;
const largeIndex = 20_000;
/** Even by the estimate for words that have nothing to do with one another there are more matches than this: the best are among the prominent. */
const broadFrom = 3200;

const nothing: SearchAnswer = { total: 0, isEstimate: false, hits: [], facets: null, correction: null, lowConfidence: false };

/** The built-in search: PostgreSQL finds documents that may answer, `ranking` orders them. */
export function postgresEngine(options: { db: Db; weights?: Weights }): SearchEngine {
  const { db, weights = learned } = options;
  return {
    search: async (request) => {
      const lexicon = await lexiconOf({ db });
      if (request.query.trim() === "") return wholeList({ db, request, documents: lexicon.documents });
      return withPlanner(db, async (tx) => {
        let version = lexicon.version;
        const query = await understand({
          text: request.query,
          lexicon,
          isVerbatim: request.isVerbatim === true,
          countPairs: async (pairs) => {
            const counted = await countTerms(tx, pairs);
            version = counted.version;
            return counted.counts;
          },
        });
        // The next question will see the new words; this one is answered by those it began with.
        if (version !== lexicon.version) void lexiconOf({ db, version }).catch(() => undefined);
        return query.words.length === 0 && query.numbers.length === 0 ? signsAlone({ db: tx, request }) : answer({ db: tx, request, query, weights });
      });
    },
    similar: (request) => findSimilar({ db, request }),
  };
}

/** Everything, in an order that needs no question. */
async function wholeList(options: { db: Db; request: SearchRequest; documents: number }): Promise<SearchAnswer> {
  const { db, request, documents } = options;
  const { filters, order, page, pageSize, withFacets = false } = request;
  const isSampled = documents > largeIndex;
  const [counts, ids] = await Promise.all([
    countMatches({ db, match: isSampled ? quoted(everyLexeme) : null, filters, withFacets, isSampled }),
    orderedIds({ db, match: null, filters, order, without: [], offset: (page - 1) * pageSize, limit: pageSize }),
  ]);
  return { ...nothing, ...counts, hits: await hitsOf({ db, ids, query: null }) };
}

/** Where signs alone were typed (“???”) there is nothing to look for. */
const signsAlone = async ({ db, request }: { db: Db; request: SearchRequest }): Promise<SearchAnswer> => ({
  ...nothing,
  facets: request.withFacets ? (await emptyCounts(db)).facets : null,
  lowConfidence: true,
});

const emptyCounts = (db: Db): Promise<Counts> => countMatches({ db, match: "", filters: noFilters, withFacets: true, isSampled: false });

async function answer(options: { db: Db; request: SearchRequest; query: UnderstoodQuery; weights: Weights }): Promise<SearchAnswer> {
  const { db, request, query, weights } = options;
  const match = matchOf(query);
  const isFew = query.documents <= exactBound || match.anyDocuments <= exactBound;
  const found = isFew ? await few({ db, match, query, request, weights }) : await many({ db, match, query, request, weights });
  const ids = found.ids.slice(0, request.pageSize);
  const reasons = request.explain ? new Map(found.ranked.map((one) => [one.id, [...one.reasons, { name: "confidence", value: one.confidence }]])) : null;
  const hits = await hitsOf({ db, ids, query });
  return {
    ...found.counts,
    hits: hits.map((hit) => ({ ...hit, ...(reasons?.has(hit.id) && { reasons: reasons.get(hit.id) ?? [] }) })),
    correction: query.correction,
    lowConfidence: found.lowConfidence,
  };
}

interface Found {
  ranked: Ranked[];
  ids: number[];
  counts: Counts;
  lowConfidence: boolean;
}

interface Step {
  db: Db;
  match: Match;
  query: UnderstoodQuery;
  request: SearchRequest;
  weights: Weights;
}

/** All that hold any word are read, ranked and counted here. */
async function few({ db, match, query, request, weights }: Step): Promise<Found> {
  const candidates = match.any === null ? [] : await findAny({ db, match: match.any });
  const { kept, lowConfidence } = keptOf(rank({ query, candidates, weights }));
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const worth = kept.flatMap(({ id }) => byId.get(id) ?? []);
  const shown = inOrder(
    worth.filter((candidate) => passes(candidate, request.filters)),
    request,
  );
  const offset = (request.page - 1) * request.pageSize;
  return { ranked: kept, ids: shown.slice(offset).map(({ id }) => id), counts: countCandidates({ candidates: worth, request }), lowConfidence };
}

/** Fewer sure matches than this leave room for looser ones. */
const enough = 20;

/** The likeliest are read and ranked; where there are more of them, the rest follow by merit, counted by the database. */
async function many({ db, match, query, request, weights }: Step): Promise<Found> {
  const { filters, order, page, pageSize, withFacets = false } = request;
  const isLarge = query.documents > largeIndex;
  const isBroad = isLarge && match.documents > broadFrom;
  const sure = await findCandidates({ db, tiers: match.sure, filters, isBroad });
  const isComplete = !sure.isFull && !isBroad;
  const candidates = isComplete && sure.candidates.length < enough ? await withLooser({ db, match, filters, found: sure.candidates }) : sure.candidates;
  const { kept, lowConfidence } = keptOf(rank({ query, candidates, weights }));
  const offset = (page - 1) * pageSize;
  if (isComplete && !(withFacets && hasFilters(filters))) {
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const worth = kept.flatMap(({ id }) => byId.get(id) ?? []);
    const shown = inOrder(worth, request).slice(offset);
    return { ranked: kept, ids: shown.map(({ id }) => id), counts: countCandidates({ candidates: worth, request }), lowConfidence };
  }
  const counted = await countMatches({ db, match: match.all ?? "", filters, withFacets, isSampled: isLarge && match.documents > sampledFrom });
  const counts = { ...counted, total: Math.max(counted.total, kept.length) };
  const window = kept.map(({ id }) => id);
  if (order === "relevance" && offset < window.length) return { ranked: kept, ids: window.slice(offset), counts, lowConfidence };
  const without = order === "relevance" ? window : [];
  const ids = await orderedIds({ db, match: match.all ?? "", filters, order, without, offset: offset - without.length, limit: pageSize });
  return { ranked: kept, ids, counts, lowConfidence };
}

/** Looser and looser conditions, until there is enough to choose from. */
async function withLooser(options: { db: Db; match: Match; filters: SearchFilters; found: Candidate[] }): Promise<Candidate[]> {
  const { db, match, filters } = options;
  const found = new Map(options.found.map((candidate) => [candidate.id, candidate]));
  for (const tier of match.loose) {
    if (found.size >= enough) break;
    const { candidates } = await findCandidates({ db, tiers: [tier], filters, isBroad: false });
    for (const candidate of candidates) found.set(candidate.id, candidate);
  }
  return [...found.values()];
}

const hasFilters = (filters: SearchFilters) => Object.values(filters).some((value) => value !== null);

function inOrder(candidates: readonly Candidate[], request: SearchRequest): Candidate[] {
  const sorted = [...candidates];
  const newer = (left: Candidate, right: Candidate) => right.publishedAt.getTime() - left.publishedAt.getTime() || right.id - left.id;
  if (request.order === "newest") return sorted.sort(newer);
  if (request.order === "applied")
    return sorted.sort((left, right) => right.appliedUnits - left.appliedUnits || right.replicatedUnits - left.replicatedUnits || newer(left, right));
  if (request.order === "title") return sorted.sort((left, right) => left.title.localeCompare(right.title, "vi") || left.id - right.id);
  return sorted;
}
