import type { SearchFilters } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import type { UnderstoodQuery } from "../query/understood.ts";
import { inOrder } from "../ranking/in-order.ts";
import { keptOf } from "../ranking/kept.ts";
import { rank, type Ranked } from "../ranking/rank.ts";
import type { Weights } from "../ranking/weights.ts";
import type { SearchRequest } from "../types.ts";
import { countFacts, passingRows, type Counts } from "./count-facts.ts";
import { facetCodesOf, type FacetCodes } from "./facet-codes.ts";
import { byDay, byMerit, highestCode, idAt, type Facts } from "./facts.ts";
import { findAny, findFirst, readCandidates, type Candidate } from "./find-candidates.ts";
import type { IndexSizes } from "./index-sizes.ts";
import type { Match, Tier } from "./match.ts";
import { orderedIds } from "./ordered-ids.ts";

/** One in so many documents is in the sample. */
export const sampleShare = 16;
/** Of texts that match, so many with the most merit are ranked. */
const mostTexts = 60;
/** Fewer sure matches than this leave room for looser ones. */
const enough = 20;
/** Where something matches all of the question, looser matches are its company, not the answer: the first conditions suffice. */
const companyTiers = 2;

export interface Step {
  /** Within the transaction of the question. */
  db: Db;
  pool: Db;
  match: Match;
  query: UnderstoodQuery;
  request: SearchRequest;
  weights: Weights;
  sizes: IndexSizes;
}

export interface Found {
  ranked: Ranked[];
  /** From the first of the page on. */
  ids: number[];
  counts: Counts;
  lowConfidence: boolean;
}

const factsOf = (candidates: readonly Candidate[]): Facts => Buffer.concat(candidates.map(({ facts }) => facts));
const hasFilters = (filters: SearchFilters) => Object.values(filters).some((value) => value !== null);

/** What is worth showing of documents that are all at hand, counted and in order. */
function atHand(options: { step: Step; candidates: readonly Candidate[]; codes: FacetCodes }): Found {
  const { step, candidates, codes } = options;
  const { filters, order, page, pageSize, withFacets = false } = step.request;
  const { kept, lowConfidence } = keptOf(rank({ query: step.query, candidates, weights: step.weights }));
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const worth = kept.flatMap(({ id }) => byId.get(id) ?? []);
  const facts = factsOf(worth);
  const passing = new Set(passingRows({ facts, filters, codes }).map((at) => idAt(facts, at)));
  const shown = inOrder(
    worth.filter(({ id }) => passing.has(id)),
    order,
  );
  const counts = countFacts({ facts, filters, withFacets, codes, scale: 1 });
  return { ranked: kept, ids: shown.slice((page - 1) * pageSize).map(({ id }) => id), counts, lowConfidence };
}

/** All that hold any word are read, ranked and counted here. */
export async function findFew(step: Step): Promise<Found> {
  const { db, pool, match, request } = step;
  const candidates = match.any === null ? [] : await findAny({ db, match: match.any, withTitles: request.order === "title" });
  const codes = await facetCodesOf({ db: pool, reader: db, highest: highestCode(factsOf(candidates)) });
  return atHand({ step, candidates, codes });
}

/** The likeliest are read and ranked; where there are more of them, the rest follow by merit. */
export async function findMany(step: Step): Promise<Found> {
  const { db, pool, match, query, request, weights, sizes } = step;
  const { filters, order, page, pageSize, withFacets = false } = request;
  const isSampled = query.documents > sizes.large && match.documents > sizes.broad;
  const tiers = isSampled ? broadTiers(match) : match.titles;
  const first = await findFirst({ db, tiers, filters, all: match.all, isSampled });
  const codes = await facetCodesOf({ db: pool, reader: db, highest: highestCode(first.facts) });
  const passing = isSampled ? [] : passingRows({ facts: first.facts, filters, codes }).sort(byMerit(first.facts));
  const isWhole = !isSampled && passing.length <= mostTexts;
  const candidates = await readCandidates({
    db,
    ids: [...first.ids, ...passing.slice(0, mostTexts).map((at) => idAt(first.facts, at))],
    tiers: isWhole || isSampled || !match.marked ? [] : [match.marked],
    filters,
    withTitles: order === "title",
  });
  if (isWhole) {
    const all = candidates.length < enough ? await withLooser({ step, found: candidates }) : candidates;
    const found = atHand({ step, candidates: all, codes });
    if (!(withFacets && hasFilters(filters))) return found;
    const counts = countFacts({ facts: first.facts, filters, withFacets, codes, scale: 1 });
    return { ...found, counts: { ...counts, total: Math.max(counts.total, found.counts.total) } };
  }
  const inRank = rank({ query, candidates, weights });
  const { kept, lowConfidence } = keptOf(inRank);
  const counted = countFacts({ facts: first.facts, filters, withFacets, codes, scale: isSampled ? sampleShare : 1 });
  const common = { ranked: inRank, counts: { ...counted, total: Math.max(counted.total, kept.length) }, lowConfidence };
  const offset = (page - 1) * pageSize;
  // All of them match: the list goes on with those that match less well.
  const window = order === "relevance" ? inRank.map(({ id }) => id) : [];
  const ranked = window.slice(offset, offset + pageSize);
  const rest = { offset: Math.max(0, offset - window.length), limit: pageSize - ranked.length };
  if (rest.limit === 0) return { ...common, ids: ranked };
  if (isSampled || order === "title")
    return { ...common, ids: [...ranked, ...(await orderedIds({ db, match: match.all ?? "", filters, order, without: window, ...rest }))] };
  const without = new Set(window);
  const ordered = order === "newest" ? passing.sort(byDay(first.facts)) : passing;
  const ids = ordered.map((at) => idAt(first.facts, at)).filter((id) => !without.has(id));
  return { ...common, ids: [...ranked, ...ids.slice(rest.offset, rest.offset + rest.limit)] };
}

/** Of a broad question the best texts are among the prominent ones, and most often the best titles too. */
function broadTiers({ titles, marked, all }: Match): Tier[] {
  if (all === null) return titles;
  const texts: Tier[] = [...(marked ? [marked] : []), { column: "words", match: all, limit: mostTexts }];
  return [
    ...titles.map((tier) => (tier.match === all || tier.isMarked ? { ...tier, prominent: { match: all, isEnough: false } } : tier)),
    ...texts.map((tier) => ({ ...tier, prominent: { match: all, isEnough: true } })),
  ];
}

/** Looser and looser conditions, until there is enough to choose from. */
async function withLooser(options: { step: Step; found: Candidate[] }): Promise<Candidate[]> {
  const { db, match, request } = options.step;
  const found = new Map(options.found.map((candidate) => [candidate.id, candidate]));
  const tiers = found.size > 0 ? match.loose.slice(0, companyTiers) : match.loose;
  for (const tier of tiers) {
    if (found.size >= enough) break;
    const candidates = await readCandidates({ db, ids: [], tiers: [tier], filters: request.filters, withTitles: request.order === "title" });
    for (const candidate of candidates) found.set(candidate.id, candidate);
  }
  return [...found.values()];
}
