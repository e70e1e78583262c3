import type { Db } from "#db/client.ts";
import { understand } from "../query/understand.ts";
import type { UnderstoodQuery } from "../query/understood.ts";
import { weights as learned, type Weights } from "../ranking/weights.ts";
import type { SearchAnswer, SearchEngine, SearchRequest } from "../types.ts";
import { facetCodesOf } from "./facet-codes.ts";
import { findFew, findMany, listed, type Step } from "./find-documents.ts";
import { beginQuestion, type Beginning } from "./held/begin-question.ts";
import { bitsFor, type Bits } from "./held/bits.ts";
import { countPlaces, type Counts } from "./held/counting.ts";
import { hitsOf } from "./hits.ts";
import { usualSizes, type IndexSizes } from "./index-sizes.ts";
import { lexiconOf } from "./lexicon-cache.ts";
import { matchOf } from "./match.ts";
import { withPlanner } from "./planner-settings.ts";
import { findSimilar } from "./similar-query.ts";

const nothing = { isEstimate: false, hits: [], correction: null, lowConfidence: false } satisfies Partial<SearchAnswer>;

/** The built-in search: PostgreSQL finds documents that may answer, `ranking` orders them. */
export function postgresEngine(options: { db: Db; weights?: Weights; sizes?: IndexSizes }): SearchEngine {
  const { db, weights = learned, sizes = usualSizes } = options;
  return {
    search: (request) =>
      withPlanner(db, async (tx) => {
        const beginning = await beginQuestion({ db, tx });
        if (request.query.trim() === "") return wholeList({ db, tx, request, beginning });
        const query = await understood({ db, tx, request, beginning, sizes });
        const held = beginning.held();
        if (query.words.length === 0 && query.numbers.length === 0) return signsAlone({ db, tx, request, beginning });
        return answer({ step: { db: tx, pool: db, held, request, query, match: matchOf(query), weights }, sizes });
      }),
    similar: (request) => findSimilar({ db, request }),
  };
}

interface Asking {
  db: Db;
  tx: Db;
  request: SearchRequest;
  beginning: Beginning;
}

/** The question as the lexicon of now understands it. */
async function understood(options: Asking & { sizes: IndexSizes }): Promise<UnderstoodQuery> {
  const { db, tx, request, beginning, sizes } = options;
  const lexicon = await lexiconOf({ db, reader: tx });
  let version = lexicon.version;
  const by = (words: typeof lexicon) =>
    understand({
      text: request.query,
      lexicon: words,
      isVerbatim: request.isVerbatim === true,
      countPairs: async (pairs) => {
        const counted = await beginning.count(pairs);
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

async function countsOf({ db, tx, request, beginning }: Asking, places: Bits): Promise<Counts & { passing: Bits }> {
  const { documents } = beginning.held();
  const codes = await facetCodesOf({ db, reader: tx, highest: documents.highestCode });
  return countPlaces({ held: documents, places, filters: request.filters, withFacets: request.withFacets === true, codes });
}

/** Everything, in an order that needs no question. */
async function wholeList(asking: Asking): Promise<SearchAnswer> {
  const { tx, request, beginning } = asking;
  await beginning.count([]);
  const held = beginning.held();
  const { total, facets, passing } = await countsOf(asking, held.documents.alive.slice());
  const offset = (request.page - 1) * request.pageSize;
  const ids = await listed({ step: { db: tx, held, request }, places: passing, count: total, offset, limit: request.pageSize });
  return { ...nothing, total, facets, hits: await hitsOf({ db: tx, ids, query: null }) };
}

/** Where signs alone were typed (“???”) there is nothing to look for. */
async function signsAlone(asking: Asking): Promise<SearchAnswer> {
  const { total, facets } = await countsOf(asking, bitsFor(0));
  return { ...nothing, total, facets, lowConfidence: true };
}

async function answer({ step, sizes }: { step: Step; sizes: IndexSizes }): Promise<SearchAnswer> {
  const { db, request, query, match } = step;
  const isFew = query.documents <= sizes.few || match.anyDocuments <= sizes.few;
  const found = isFew ? await findFew(step) : await findMany(step);
  const ids = found.ids.slice(0, request.pageSize);
  const reasons = request.explain ? new Map(found.ranked.map((one) => [one.id, [...one.reasons, { name: "confidence", value: one.confidence }]])) : null;
  const hits = await hitsOf({ db, ids, query });
  return {
    ...nothing,
    ...found.counts,
    hits: hits.map((hit) => ({ ...hit, ...(reasons?.has(hit.id) && { reasons: reasons.get(hit.id) ?? [] }) })),
    correction: query.correction,
    lowConfidence: found.lowConfidence,
  };
}
