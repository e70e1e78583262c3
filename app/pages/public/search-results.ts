import { pageSize, type SearchCriteria } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { selectInitiativeCards, type InitiativeCard } from "#db/public/initiative-cards.ts";
import { searchEngine } from "#search/engine.ts";
import type { SearchEngine, SearchHit } from "#search/types.ts";

export interface FoundInitiative extends InitiativeCard {
  highlights: SearchHit["highlights"];
}

export interface SearchResults {
  total: number;
  pages: number;
  found: FoundInitiative[];
}

/**
 * One page of the public list: the engine says which, the public view says what is shown. Two queries.
 * A hit that is no longer public is dropped, though the engine counted it.
 */
export async function readSearchResults(options: { db: Db; criteria: SearchCriteria; engine?: SearchEngine }): Promise<SearchResults> {
  const { db, criteria } = options;
  const { query, order, page, ...filters } = criteria;
  const engine = options.engine ?? searchEngine({ db });
  const { total, hits } = await engine.search({ query, filters, order, page, pageSize });
  const ids = hits.map((hit) => hit.id);
  const cards = ids.length === 0 ? [] : await selectInitiativeCards(db).where("id", "in", ids).execute();
  const byId = new Map(cards.map((card) => [card.id, card]));
  const found = hits.flatMap((hit) => {
    const card = byId.get(hit.id);
    return card ? [{ ...card, highlights: hit.highlights }] : [];
  });
  return { total, pages: Math.ceil(total / pageSize), found };
}
