import type { SearchCriteria } from "#app/domain/search/criteria.ts";
import { filtersOf } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { selectInitiativeCards, type InitiativeCard } from "#db/public/initiative-cards.ts";
import type { SearchEngine } from "#search/types.ts";

const pageSize = 50;
/** A letter names a few and counts the rest; nobody needs the count of more than these. */
const mostPages = 4;

/**
 * Initiatives that answer a search and were published after `since`, up to `until`; the newest first. The engine says which answer well,
 * the public view says what is public now and since when. Nothing where no hit is a good one.
 */
export async function findSearchNews(options: { db: Db; engine: SearchEngine; criteria: SearchCriteria; since: Date; until: Date }): Promise<InitiativeCard[]> {
  const { db, engine, criteria, since, until } = options;
  const news: InitiativeCard[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { query, isVerbatim } = criteria;
    const answer = await engine.search({ query, filters: filtersOf(criteria), order: "newest", page, pageSize, isVerbatim, withFacets: false });
    if (answer.lowConfidence || answer.hits.length === 0) break;
    const ids = answer.hits.map(({ id }) => id);
    const cards = await selectInitiativeCards(db).where("id", "in", ids).execute();
    news.push(...cards.filter(({ publishedAt }) => publishedAt > since && publishedAt <= until));
    if (cards.some(({ publishedAt }) => publishedAt <= since) || answer.hits.length < pageSize) break;
  }
  return [...new Map(news.map((card) => [card.id, card])).values()].sort(
    (left, right) => right.publishedAt.getTime() - left.publishedAt.getTime() || right.id - left.id,
  );
}
