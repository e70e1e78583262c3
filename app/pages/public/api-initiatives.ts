import { sql, type InferResult } from "kysely";
import { feasibilityLabels, kindLabels } from "#app/copy/labels.ts";
import { dataLicence } from "#app/copy/api.ts";
import type { Kind } from "#app/domain/initiative/content.ts";
import { filtersOf, pageSize, type SearchCriteria } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { selectInitiativeCards } from "#db/public/initiative-cards.ts";
import { searchEngine } from "#search/engine.ts";
import type { Correction, SearchEngine } from "#search/types.ts";
import { readFacetChoices, type FacetChoices } from "#search/labels/facet-choices.ts";

/** One initiative of the public API. Names and meaning of these keys do not change within v1; new ones may be added. */
interface ApiInitiative {
  code: string;
  url: string;
  title: string;
  summary: string;
  field: { slug: string; name: string };
  unit: { id: string; name: string };
  year: number;
  kind: { code: string; label: string };
  feasibility: { code: string; label: string };
  /** Texts and facts that the authors left out are null. */
  purpose: string | null;
  economicEffect: string | null;
  /** đồng a year, as the authors have it; whether the finance office of the unit verified it stands beside. */
  yearlySavingVnd: number | null;
  savingVerifiedByFinance: boolean | null;
  socialEffect: string | null;
  replicationScope: string | null;
  firstAppliedOn: string | null;
  appliedPlace: string | null;
  applyingUnits: number;
  publishedAt: string;
}

export interface ApiInitiatives {
  licence: typeof dataLicence;
  total: number;
  /** Of a very large list `total` and `facets` are estimates. */
  isEstimate: boolean;
  /** What was looked for instead of `q`; null where it was taken as it is. */
  correction: Correction | null;
  /** Nothing matches well: the items are the nearest there is. */
  lowConfidence: boolean;
  page: number;
  pageSize: number;
  pages: number;
  items: ApiInitiative[];
  /** Of each facet its values, counted under all other filters. */
  facets: FacetChoices;
}

/** One page of `/api/v1/initiatives`: the same hits as the list, public fields only; two queries beside the engine's own. */
export async function readApiInitiatives(options: { db: Db; origin: string; criteria: SearchCriteria; engine?: SearchEngine }): Promise<ApiInitiatives> {
  const { db, origin, criteria } = options;
  const { query, order, page, isVerbatim } = criteria;
  const filters = filtersOf(criteria);
  const answer = await (options.engine ?? searchEngine({ db })).search({ query, filters, order, page, pageSize, isVerbatim, withFacets: true });
  const { isEstimate, correction, lowConfidence } = answer;
  const ids = answer.hits.map((hit) => hit.id);
  const [cards, facets] = await Promise.all([
    ids.length === 0 ? [] : selectDetailedCards(db).where("id", "in", ids).execute(),
    readFacetChoices({ db, facets: answer.facets, filters }),
  ]);
  const items = ids.flatMap((id) => cards.filter((card) => card.id === id)).map((card) => apiInitiative(card, origin));
  // What has just gone from the public view is not counted either.
  const total = answer.total - (ids.length - items.length);
  const pages = Math.ceil(total / pageSize);
  return { licence: dataLicence, total, isEstimate, correction, lowConfidence, page, pageSize, pages, items, facets };
}

const selectDetailedCards = (db: Db) =>
  selectInitiativeCards(db)
    .select(["purpose", "economicEffect", "yearlySavingVnd", "verifiedByFinance", "socialEffect", "replicationScope", "firstAppliedOn", "appliedPlace"])
    .select(sql<Kind>`kind`.as("kind"));

type DetailedCard = InferResult<ReturnType<typeof selectDetailedCards>>[number];

const apiInitiative = (card: DetailedCard, origin: string): ApiInitiative => ({
  code: card.code,
  url: `${origin}/sang-kien/${card.code}`,
  title: card.title,
  summary: card.summary,
  field: { slug: card.fieldSlug, name: card.fieldName },
  unit: { id: card.unitId, name: card.unitName },
  year: card.year,
  kind: { code: card.kind, label: kindLabels[card.kind] },
  feasibility: { code: card.feasibility, label: feasibilityLabels[card.feasibility] },
  purpose: card.purpose || null,
  economicEffect: card.economicEffect || null,
  yearlySavingVnd: card.yearlySavingVnd === null ? null : Number(card.yearlySavingVnd),
  savingVerifiedByFinance: card.yearlySavingVnd === null ? null : card.verifiedByFinance === true,
  socialEffect: card.socialEffect || null,
  replicationScope: card.replicationScope || null,
  firstAppliedOn: card.firstAppliedOn,
  appliedPlace: card.appliedPlace || null,
  applyingUnits: card.applyingUnits,
  publishedAt: card.publishedAt.toISOString(),
});
