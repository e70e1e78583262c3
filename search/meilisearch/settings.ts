import type { Settings } from "meilisearch";
import { facetNames } from "#app/domain/search/criteria.ts";

/** The deepest result that can be reached by turning pages. */
export const deepest = 20_000;

const searchable = ["numbers", "titleMarks", "titleWords", "authorWords", "summaryWords", "unitWords", "textMarks", "bodyWords", "fieldWords"];
const sorted = ["id", "publishedAt", "appliedUnits", "replicatedUnits", "titleOrder", "merit"];

/**
 * The settings of the index, as data: applied by `npm run search:settings`, compared with the server's by whoever watches it.
 * Words come folded and mended, so the server mends none; nothing is a stop word (“hồ sơ” folds to “ho so”).
 */
export const settings = {
  searchableAttributes: searchable,
  displayedAttributes: ["id", "hash", "streams", "texts", ...facetNames, "appliedUnits", "replicatedUnits", "publishedAt"],
  filterableAttributes: ["id", ...facetNames],
  sortableAttributes: sorted,
  // A question about relevance sends no sort; any other order goes before everything.
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "merit:desc"],
  stopWords: [],
  synonyms: {},
  distinctAttribute: null,
  typoTolerance: { enabled: false, disableOnNumbers: true },
  faceting: { maxValuesPerFacet: 500 },
  pagination: { maxTotalHits: deepest },
  separatorTokens: [],
  nonSeparatorTokens: [],
  dictionary: [],
} satisfies Settings;

/** Names of settings that differ on the server; it may have more settings than these, and says sets in any order. */
export function differingSettings(actual: Record<string, unknown>): string[] {
  return Object.entries(settings).flatMap(([name, wanted]) =>
    isHeld(wanted, actual[name], name !== "searchableAttributes" && name !== "rankingRules") ? [] : [name],
  );
}

function isHeld(wanted: unknown, actual: unknown, anyOrder: boolean): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length) return false;
    const inOrder = (list: readonly unknown[]) => JSON.stringify(anyOrder ? list.map(String).sort() : list);
    return inOrder(wanted) === inOrder(actual);
  }
  if (typeof wanted !== "object" || wanted === null) return wanted === (actual ?? null);
  if (typeof actual !== "object" || actual === null) return false;
  const held = actual as Record<string, unknown>;
  // An empty list of synonyms is a wish of its own; of other groups the server has more members than we set.
  if (Object.keys(wanted).length === 0) return Object.keys(held).length === 0;
  return Object.entries(wanted).every(([name, value]) => isHeld(value, held[name], true));
}
