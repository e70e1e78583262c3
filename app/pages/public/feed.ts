import { searchFeedTitle } from "#app/copy/search.ts";
import { filtersOf, hasFilters, type SearchCriteria } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { selectInitiativeCards, type InitiativeCard } from "#db/public/initiative-cards.ts";
import { searchEngine } from "#search/engine.ts";
import type { SearchEngine } from "#search/types.ts";
import { describeSearches } from "#search/labels/search-words.ts";

const longestFeed = 50;

export interface Feed {
  /** Of a search what was searched for; null for everything that is published. */
  title: string | null;
  /** The newest first. */
  cards: InitiativeCard[];
}

/**
 * The 50 newest public initiatives, of all or of a search; one query, for a search at most two beside the engine's own.
 * What is only near to a question is not news of it.
 */
export async function readFeed(options: { db: Db; criteria: SearchCriteria; engine?: SearchEngine }): Promise<Feed> {
  const { db, criteria } = options;
  const { query, isVerbatim } = criteria;
  const filters = filtersOf(criteria);
  const cards = () => selectInitiativeCards(db).orderBy("publishedAt", "desc").orderBy("id", "desc").limit(longestFeed);
  if (query === "" && !hasFilters(filters)) return { title: null, cards: await cards().execute() };
  const engine = options.engine ?? searchEngine({ db });
  const [answer, words] = await Promise.all([
    engine.search({ query, filters, order: "newest", page: 1, pageSize: longestFeed, isVerbatim }),
    describeSearches({ db, searches: [criteria] }),
  ]);
  const ids = answer.lowConfidence ? [] : answer.hits.map(({ id }) => id);
  const title = searchFeedTitle(words.flat());
  return { title, cards: ids.length === 0 ? [] : await cards().where("id", "in", ids).execute() };
}
