import type { Db } from "#db/client.ts";
import type { UnderstoodQuery } from "../query/understood.ts";
import { inOrder, type OrderedCandidate } from "../ranking/in-order.ts";
import { keptOf } from "../ranking/kept.ts";
import { rank, type Ranked } from "../ranking/rank.ts";
import type { Weights } from "../ranking/weights.ts";
import type { SearchAnswer, SearchRequest } from "../types.ts";
import { facetCodesOf, type FacetCodes } from "./facet-codes.ts";
import { readCandidates, readFresh } from "./find-candidates.ts";
import { bitsFor, clearBit, countBits, eachBit, hasBit, setBit, type Bits } from "./held/bits.ts";
import { countPlaces, passingPlaces } from "./held/counting.ts";
import { byDay, byMerit, firstPlaces } from "./held/first-places.ts";
import type { HeldIndex } from "./held/held-index.ts";
import { lookUp } from "./look-up.ts";
import type { Match, Tier } from "./match.ts";
import { idsByTitle, walkByTitle } from "./ordered-ids.ts";

/** Of texts that match, so many with the most merit are ranked. */
const mostTexts = 60;
/** Fewer sure matches than this leave room for looser ones. */
const enough = 20;
/** Where something matches all of the question, looser matches are its company, not the answer: the first conditions suffice. */
const companyTiers = 2;
/** Of more documents than this a page by title is found by walking through all titles in order. */
const mostSorted = 5000;

export interface Step {
  /** Within the transaction of the question. */
  db: Db;
  pool: Db;
  held: HeldIndex;
  match: Match;
  query: UnderstoodQuery;
  request: SearchRequest;
  weights: Weights;
}

export interface Found {
  ranked: Ranked[];
  /** From the first of the page on. */
  ids: number[];
  counts: Pick<SearchAnswer, "total" | "facets" | "isEstimate">;
  lowConfidence: boolean;
}

const codesOf = ({ db, pool, held }: Step): Promise<FacetCodes> => facetCodesOf({ db: pool, reader: db, highest: held.documents.highestCode });

const idsOf = ({ documents }: HeldIndex, places: Bits): number[] => {
  const ids: number[] = [];
  eachBit(places, (place) => ids.push(documents.ids[place] ?? 0));
  return ids;
};

/** What is worth showing of documents that are all at hand, counted and in order. */
async function atHand(step: Step, candidates: readonly OrderedCandidate[]): Promise<Found> {
  const { filters, order, page, pageSize, withFacets = false } = step.request;
  const { documents } = step.held;
  const { kept, lowConfidence } = keptOf(rank({ query: step.query, candidates, weights: step.weights }));
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const worth = kept.flatMap(({ id }) => byId.get(id) ?? []);
  const codes = await codesOf(step);
  const places = bitsFor(documents.ids.length);
  for (const { id } of worth) setBit(places, documents.placeOf(id));
  const { passing, total, facets } = countPlaces({ held: documents, places, filters, withFacets, codes });
  const shown = inOrder(
    worth.filter(({ id }) => hasBit(passing, documents.placeOf(id))),
    order,
  );
  return { ranked: kept, ids: shown.slice((page - 1) * pageSize).map(({ id }) => id), counts: { total, facets, isEstimate: false }, lowConfidence };
}

/** All that hold any word are read, ranked and counted here. */
export async function findFew(step: Step): Promise<Found> {
  const { db, held, match, request } = step;
  const withTitles = request.order === "title";
  if (match.any === null) return atHand(step, []);
  // Where nothing is frozen they are found and read at once.
  if (held.documents.countFrozen === 0) return atHand(step, await readFresh({ db, match: match.any, withTitles }));
  const { sets } = await lookUp({ db, held, asked: [{ column: "words", match: match.any }] });
  return atHand(step, await readCandidates({ db, ids: idsOf(held, sets[0] ?? bitsFor(0)), withTitles }));
}

interface Reading {
  step: Step;
  /** There are more than were looked at. */
  isCut: boolean;
  /** All that match. */
  all: Bits;
  tiers: { tier: Tier; places: Bits }[];
}

/** The likeliest are read and ranked; where there are more of them, the rest follow by merit. */
export async function findMany(step: Step): Promise<Found> {
  const { db, held, match } = step;
  const tiers = [...match.titles, ...(match.marked ? [match.marked] : [])];
  const everything = match.all === null ? [] : [{ column: "words" as const, match: match.all }];
  const { sets, isCut } = await lookUp({ db, held, asked: [...tiers, ...everything] });
  const all = everything.length > 0 ? sets.at(-1) : undefined;
  const reading = { step, isCut, all: all ?? bitsFor(0), tiers: tiers.map((tier, index) => ({ tier, places: sets[index] ?? bitsFor(0) })) };
  return countBits(reading.all) <= mostTexts ? findWhole(reading) : findWindow(reading);
}

const best = ({ documents }: HeldIndex, places: Bits, limit: number): number[] =>
  firstPlaces({ places, order: byMerit(documents), limit }).map((place) => documents.ids[place] ?? 0);

/** All that match are at hand, under whatever filters, and looser matches where they are few: what is shown, totals and facets are of one set. */
async function findWhole({ step, all, tiers }: Reading): Promise<Found> {
  const { db, held, match, request } = step;
  const ids = new Set(idsOf(held, all));
  for (const { tier, places } of tiers) if (tier !== match.marked) for (const id of best(held, places, tier.limit)) ids.add(id);
  const loose = ids.size > 0 ? match.loose.slice(0, companyTiers) : match.loose;
  for (const tier of loose) {
    if (ids.size >= enough) break;
    const [places] = (await lookUp({ db, held, asked: [tier] })).sets;
    if (places) for (const id of best(held, places, tier.limit)) ids.add(id);
  }
  return atHand(step, await readCandidates({ db, ids: [...ids], withTitles: request.order === "title" }));
}

/** The first of the list are ranked, then come the others that match. */
async function findWindow({ step, all, tiers, isCut }: Reading): Promise<Found> {
  const { db, held, query, request, weights } = step;
  const { documents } = held;
  const { filters, order, page, pageSize, withFacets = false } = request;
  const codes = await codesOf(step);
  const passingOf = (places: Bits) => passingPlaces({ held: documents, places, filters, codes });
  const likely = new Set(best(held, passingOf(all), mostTexts));
  const places = all.slice();
  for (const { tier, places: found } of tiers) for (const id of best(held, passingOf(found), tier.limit)) likely.add(id);
  for (const id of likely) setBit(places, documents.placeOf(id));
  const candidates = await readCandidates({ db, ids: [...likely], withTitles: false });
  const inRank = rank({ query, candidates, weights });
  const { total, facets, passing } = countPlaces({ held: documents, places, filters, withFacets, codes });
  const common = { ranked: inRank, counts: { total, facets, isEstimate: isCut }, lowConfidence: keptOf(inRank).lowConfidence };
  const offset = (page - 1) * pageSize;
  // All of them match: the list goes on with those that match less well.
  const window = order === "relevance" ? inRank.map(({ id }) => id) : [];
  const ranked = window.slice(offset, offset + pageSize);
  const rest = { offset: Math.max(0, offset - window.length), limit: pageSize - ranked.length };
  if (rest.limit === 0) return { ...common, ids: ranked };
  const remaining = passing.slice();
  for (const id of window) clearBit(remaining, documents.placeOf(id));
  return { ...common, ids: [...ranked, ...(await listed({ step, places: remaining, count: total, ...rest }))] };
}

/** A page of some documents, in an order that needs no reading of their texts. */
export async function listed(options: {
  step: Pick<Step, "db" | "held" | "request">;
  places: Bits;
  count: number;
  offset: number;
  limit: number;
}): Promise<number[]> {
  const { places, count, offset, limit } = options;
  const { db, held, request } = options.step;
  if (request.order !== "title") {
    const order = (request.order === "newest" ? byDay : byMerit)(held.documents);
    return firstPlaces({ places, order, limit: offset + limit })
      .slice(offset)
      .map((place) => held.documents.ids[place] ?? 0);
  }
  if (count <= mostSorted) return idsByTitle({ db, ids: idsOf(held, places), offset, limit });
  return walkByTitle({ db, isWanted: (id) => hasBit(places, Math.max(0, held.documents.placeOf(id))), offset, limit });
}
