import { noFilters, type SearchFilters } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import type { UnderstoodQuery } from "../query/understood.ts";
import { inOrder } from "../ranking/in-order.ts";
import { keptOf } from "../ranking/kept.ts";
import { rank, type Ranked } from "../ranking/rank.ts";
import type { Weights } from "../ranking/weights.ts";
import type { SearchRequest } from "../types.ts";
import { countFacts, passingRows, type Counts } from "./count-facts.ts";
import { facetCodesOf, type FacetCodes } from "./facet-codes.ts";
import { byDay, byMerit, countRows, highestCode, idAt, rowsOf, type Facts } from "./facts.ts";
import { findAny, findFirst, readCandidates, type Candidate } from "./find-candidates.ts";
import type { IndexSizes } from "./index-sizes.ts";
import type { Match, Tier } from "./match.ts";
import { idsByTitle, orderedIds } from "./ordered-ids.ts";

/** One in so many documents is in the sample. */
export const sampleShare = 16;
/** Of texts that match, so many with the most merit are ranked. */
const mostTexts = 60;
/** Fewer rows of a sample than this say little about how many there are. */
export const fewSampled = 200;
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
  const { db, match, query, request, sizes } = step;
  const isSampled = query.documents > sizes.large && match.documents > sizes.broad;
  const first = await findFirst({ db, tiers: isSampled ? broadTiers(match) : match.titles, filters: request.filters, all: match.all, isSampled });
  const codes = await facetCodesOf({ db: step.pool, reader: db, highest: highestCode(first.facts) });
  if (!isSampled && countRows(first.facts) <= mostTexts) return findWhole({ step, first, codes });
  return findWindow({ step, first, codes, isSampled });
}

interface Reading {
  step: Step;
  first: { ids: number[]; facts: Facts };
  codes: FacetCodes;
}

/** All that match are at hand, under whatever filters, and looser matches where they are few: what is shown, totals and facets are of one set. */
async function findWhole({ step, first, codes }: Reading): Promise<Found> {
  const { db, match, request } = step;
  const found = await readCandidates({
    db,
    ids: [...first.ids, ...rowsOf(first.facts).map((at) => idAt(first.facts, at))],
    tiers: hasFilters(request.filters) ? match.titles : [],
    filters: noFilters,
    withTitles: request.order === "title",
  });
  return atHand({ step, candidates: found.length < enough ? await withLooser({ step, found }) : found, codes });
}

/** The first of the list are ranked, then come the others that match. */
async function findWindow({ step, first, codes, isSampled }: Reading & { isSampled: boolean }): Promise<Found> {
  const { db, match, query, request, weights } = step;
  const { filters, order, page, pageSize, withFacets = false } = request;
  const counted = passingRows({ facts: first.facts, filters, codes });
  // Too few in the sample to tell how many there are: those that pass are read one by one.
  const isExact = !isSampled || (hasFilters(filters) && counted.length < fewSampled);
  const matching =
    isExact && isSampled ? (await findFirst({ db, tiers: [], filters, all: match.all, isSampled: false, onlyPassing: true })).facts : first.facts;
  const likely = isExact ? passingRows({ facts: matching, filters, codes }).sort(byMerit(matching)).slice(0, mostTexts) : [];
  const candidates = await readCandidates({
    db,
    ids: [...first.ids, ...likely.map((at) => idAt(matching, at))],
    tiers: isSampled || !match.marked ? [] : [match.marked],
    filters,
    withTitles: false,
  });
  const inRank = rank({ query, candidates, weights });
  const facts = isExact ? withCandidates(matching, candidates) : matching;
  const passing = isExact ? passingRows({ facts, filters, codes }) : [];
  const counts = countFacts({ facts: isSampled ? first.facts : facts, filters, withFacets, codes, scale: isSampled ? sampleShare : 1 });
  const total = isExact ? passing.length : Math.max(counts.total, inRank.length);
  const common = { ranked: inRank, counts: { ...counts, total }, lowConfidence: keptOf(inRank).lowConfidence };
  const offset = (page - 1) * pageSize;
  // All of them match: the list goes on with those that match less well.
  const window = order === "relevance" ? inRank.map(({ id }) => id) : [];
  const ranked = window.slice(offset, offset + pageSize);
  const rest = { offset: Math.max(0, offset - window.length), limit: pageSize - ranked.length };
  if (rest.limit === 0) return { ...common, ids: ranked };
  if (!isExact) {
    const share = total / Math.max(1, query.documents);
    return { ...common, ids: [...ranked, ...(await orderedIds({ db, match: match.all ?? "", filters, order, without: window, share, ...rest }))] };
  }
  const without = new Set(window);
  if (order === "title") {
    const ids = passing.map((at) => idAt(facts, at)).filter((id) => !without.has(id));
    return { ...common, ids: [...ranked, ...(await idsByTitle({ db, ids, ...rest }))] };
  }
  const ordered = passing.sort(order === "newest" ? byDay(facts) : byMerit(facts));
  const ids = ordered.map((at) => idAt(facts, at)).filter((id) => !without.has(id));
  return { ...common, ids: [...ranked, ...ids.slice(rest.offset, rest.offset + rest.limit)] };
}

/** Facts of all that match, those among them that were found by a number or a title alone. */
function withCandidates(facts: Facts, candidates: readonly Candidate[]): Facts {
  const held = new Set(rowsOf(facts).map((at) => idAt(facts, at)));
  return Buffer.concat([facts, ...candidates.filter(({ id }) => !held.has(id)).map((candidate) => candidate.facts)]);
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
    const candidates = await readCandidates({ db, ids: [], tiers: [tier], filters: noFilters, withTitles: request.order === "title" });
    for (const candidate of candidates) found.set(candidate.id, candidate);
  }
  return [...found.values()];
}
