import type { Meilisearch } from "meilisearch";
import type { Db } from "#db/client.ts";
import { lexiconOf } from "../postgres/lexicon-cache.ts";
import { countTerms } from "../postgres/planner-settings.ts";
import { findSimilar } from "../postgres/similar-query.ts";
import { understand } from "../query/understand.ts";
import type { UnderstoodQuery } from "../query/understood.ts";
import type { SearchAnswer, SearchEngine, SearchRequest } from "../types.ts";
import { idResults } from "./answer-shape.ts";
import { answerWords } from "./answer-words.ts";
import { ask } from "./ask.ts";
import { facetsOf } from "./facets.ts";
import { hitsOf } from "./hits.ts";
import { countQueries, pageQuery } from "./query-plan.ts";

/**
 * Meilisearch finds documents that may answer; questions are understood and answers ranked as with the built-in engine. Words, their neighbours and
 * likeness are known to PostgreSQL.
 * @throws where the server does not answer, or not as our index would
 */
export function meilisearchEngine(options: { client: Meilisearch; db: Db }): SearchEngine {
  const { client, db } = options;
  return {
    async search(request) {
      const query = await understood({ db, request });
      return query.words.length === 0 && query.numbers.length === 0 ? answerWithoutWords({ client, request }) : answerWords({ client, request, query });
    },
    similar: (request) => findSimilar({ db, request }),
  };
}

async function understood(options: { db: Db; request: SearchRequest }): Promise<UnderstoodQuery> {
  const { db, request } = options;
  const lexicon = await lexiconOf({ db });
  return understand({
    text: request.query,
    lexicon,
    isVerbatim: request.isVerbatim === true,
    countPairs: async (pairs) => {
      const { counts, version } = await countTerms({ db, terms: pairs });
      // The next question will see the new words; this one is answered by those it began with.
      if (version !== lexicon.version) void lexiconOf({ db, version }).catch(() => undefined);
      return counts;
    },
  });
}

/** The whole list; or nothing, where signs alone were typed (“???”). */
async function answerWithoutWords(options: { client: Meilisearch; request: SearchRequest }): Promise<SearchAnswer> {
  const { client, request } = options;
  const { filters, order, page, pageSize, withFacets = false } = request;
  const nothing: SearchAnswer = { total: 0, isEstimate: false, hits: [], facets: null, correction: null, lowConfidence: false };
  if (request.query.trim() !== "") return { ...nothing, facets: withFacets ? facetsOf([]) : null, lowConfidence: true };
  const counting = countQueries({ words: null, filters, withFacets });
  const [found, ...counts] = await ask({
    client,
    queries: [pageQuery({ words: null, filters, order, without: [], offset: (page - 1) * pageSize, limit: pageSize }), ...counting],
    shape: idResults,
  });
  const ids = found?.hits.map(({ id }) => id) ?? [];
  const total = counts[0]?.estimatedTotalHits ?? 0;
  return { ...nothing, total, facets: withFacets ? facetsOf(counts) : null, hits: await hitsOf({ client, ids, query: null }) };
}
