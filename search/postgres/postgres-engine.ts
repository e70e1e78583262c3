import { noFilters } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { understand } from "../query/understand.ts";
import type { UnderstoodQuery } from "../query/understood.ts";
import { weights as learned, type Weights } from "../ranking/weights.ts";
import type { SearchAnswer, SearchEngine, SearchRequest } from "../types.ts";
import { countFacts, passingRows } from "./count-facts.ts";
import { facetCodesOf } from "./facet-codes.ts";
import { byDay, byMerit, countRows, highestCode, idAt } from "./facts.ts";
import { everyFact } from "./find-candidates.ts";
import { fewSampled, findFew, findMany, sampleShare, type Step } from "./find-documents.ts";
import { hitsOf } from "./hits.ts";
import { usualSizes, type IndexSizes } from "./index-sizes.ts";
import { lexiconOf } from "./lexicon-cache.ts";
import { matchOf } from "./match.ts";
import { orderedIds } from "./ordered-ids.ts";
import { countTerms, withPlanner } from "./planner-settings.ts";
import { findSimilar } from "./similar-query.ts";

const nothing: SearchAnswer = { total: 0, isEstimate: false, hits: [], facets: null, correction: null, lowConfidence: false };

/** The built-in search: PostgreSQL finds documents that may answer, `ranking` orders them. */
export function postgresEngine(options: { db: Db; weights?: Weights; sizes?: IndexSizes }): SearchEngine {
  const { db, weights = learned, sizes = usualSizes } = options;
  return {
    search: async (request) => {
      if (request.query.trim() === "") return wholeList({ db, request, sizes });
      return withPlanner(db, async (tx) => {
        const query = await understood({ db, tx, request, sizes });
        if (query.words.length === 0 && query.numbers.length === 0) return signsAlone({ db, tx, request });
        return answer({ db: tx, pool: db, request, query, match: matchOf(query), weights, sizes });
      });
    },
    similar: (request) => findSimilar({ db, request }),
  };
}

/** The question as the lexicon of now understands it. */
async function understood(options: { db: Db; tx: Db; request: SearchRequest; sizes: IndexSizes }): Promise<UnderstoodQuery> {
  const { db, tx, request, sizes } = options;
  const lexicon = await lexiconOf({ db, reader: tx });
  let version = lexicon.version;
  const by = (words: typeof lexicon) =>
    understand({
      text: request.query,
      lexicon: words,
      isVerbatim: request.isVerbatim === true,
      countPairs: async (pairs) => {
        const counted = await countTerms(tx, pairs);
        version = counted.version;
        return counted.counts;
      },
    });
  const query = await by(lexicon);
  if (version === lexicon.version) return query;
  // Learned anew meanwhile. A large one takes a while to read: the next question will see it.
  if (lexicon.documents <= sizes.large) return by(await lexiconOf({ db, reader: tx, version }));
  void lexiconOf({ db, version }).catch(() => undefined);
  return query;
}

/** Everything, in an order that needs no question. */
async function wholeList({ db, request, sizes }: { db: Db; request: SearchRequest; sizes: IndexSizes }): Promise<SearchAnswer> {
  const { filters, order, page, pageSize, withFacets = false } = request;
  const { documents } = await lexiconOf({ db });
  const isSampled = documents > sizes.large;
  const offset = (page - 1) * pageSize;
  const facts = await everyFact({ db, isSampled, filters: noFilters });
  const codes = await facetCodesOf({ db, highest: highestCode(facts) });
  const counts = countFacts({ facts, filters, withFacets, codes, scale: isSampled ? sampleShare : 1 });
  // The sample says little about how many there are of what is rare.
  if (isSampled && counts.total < fewSampled * sampleShare) counts.total = countRows(await everyFact({ db, isSampled: false, filters }));
  const share = counts.total / Math.max(1, documents);
  const inMemory = !isSampled && order !== "title";
  const ids = inMemory
    ? passingRows({ facts, filters, codes })
        .sort(order === "newest" ? byDay(facts) : byMerit(facts))
        .slice(offset, offset + pageSize)
        .map((at) => idAt(facts, at))
    : await orderedIds({ db, match: null, filters, order, without: [], offset, limit: pageSize, share });
  return { ...nothing, ...counts, hits: await hitsOf({ db, ids, query: null }) };
}

/** Where signs alone were typed (“???”) there is nothing to look for. */
async function signsAlone(options: { db: Db; tx: Db; request: SearchRequest }): Promise<SearchAnswer> {
  const codes = await facetCodesOf({ db: options.db, reader: options.tx, highest: 0 });
  const { filters, withFacets = false } = options.request;
  return { ...nothing, ...countFacts({ facts: Buffer.alloc(0), filters, withFacets, codes, scale: 1 }), lowConfidence: true };
}

async function answer(step: Step): Promise<SearchAnswer> {
  const { db, request, query, match, sizes } = step;
  const isFew = query.documents <= sizes.few || match.anyDocuments <= sizes.few;
  const found = isFew ? await findFew(step) : await findMany(step);
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
