import { sql } from "kysely";
import { filtersOf, pageSize, type SearchCriteria } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { selectInitiativeCards, type InitiativeCard } from "#db/public/initiative-cards.ts";
import { searchEngine } from "#search/engine.ts";
import type { SearchAnswer, SearchEngine, SearchHit } from "#search/types.ts";
import { readFacetChoices, readFieldsToBrowse, type FacetChoices } from "#search/labels/facet-choices.ts";

export interface FoundInitiative extends InitiativeCard {
  /** Some commendation that still holds names it as its ground. */
  hasAward: boolean;
  highlights: SearchHit["highlights"];
  reasons: NonNullable<SearchHit["reasons"]>;
}

export interface SearchResults extends Pick<SearchAnswer, "total" | "isEstimate" | "correction" | "lowConfidence"> {
  pages: number;
  found: FoundInitiative[];
  facets: FacetChoices;
  /** Fields to look through; only where nothing was found. */
  fieldsToBrowse: { slug: string; name: string }[];
}

/**
 * One page of the public list: the engine says which, the public view says what is shown. Two queries beside the engine's own, three where nothing is found.
 * A hit that is no longer public is dropped, though the engine counted it.
 * @param options.explain tell of each hit why it stands where it stands
 */
export async function readSearchResults(options: { db: Db; criteria: SearchCriteria; engine?: SearchEngine; explain?: boolean }): Promise<SearchResults> {
  const { db, criteria, explain = false } = options;
  const { query, order, page, isVerbatim } = criteria;
  const filters = filtersOf(criteria);
  const engine = options.engine ?? searchEngine({ db });
  const answer = await engine.search({ query, filters, order, page, pageSize, isVerbatim, withFacets: true, explain });
  const { isEstimate, correction, lowConfidence } = answer;
  const [found, facets, fieldsToBrowse] = await Promise.all([
    readFound({ db, hits: answer.hits }),
    readFacetChoices({ db, facets: answer.facets, filters }),
    answer.total === 0 ? readFieldsToBrowse({ db }) : [],
  ]);
  // What has just gone from the public view is not counted either.
  const total = answer.total - (answer.hits.length - found.length);
  return { total, isEstimate, correction, lowConfidence, pages: Math.ceil(total / pageSize), found, facets, fieldsToBrowse };
}

async function readFound({ db, hits }: { db: Db; hits: readonly SearchHit[] }): Promise<FoundInitiative[]> {
  if (hits.length === 0) return [];
  const ids = hits.map(({ id }) => id);
  const cards = await selectInitiativeCards(db)
    .select(
      sql<boolean>`exists (select 1 from public_commendation_ground g join public_commendation c on c.id = g.commendation_id
        where g.initiative_id = public_initiative.id and c.status <> 'revoked')`.as("hasAward"),
    )
    .where("id", "in", ids)
    .execute();
  const byId = new Map(cards.map((card) => [card.id, card]));
  return hits.flatMap(({ id, highlights, reasons = [] }) => {
    const card = byId.get(id);
    return card ? [{ ...card, highlights, reasons }] : [];
  });
}
