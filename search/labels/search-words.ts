import { feasibilityLabels, kindLabels, stageLabels } from "#app/copy/labels.ts";
import { savedSearchCopy as copy } from "#app/copy/saved-search.ts";
import { facetLabels, searchCopy } from "#app/copy/search.ts";
import { facetNames, type SearchCriteria } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { readNames, type Names } from "./named.ts";

/** What each search looks for, in words: “từ khóa “một cửa””, “Lĩnh vực: Y tế”. One query, none where no field or unit is named. */
export async function describeSearches(options: { db: Db; searches: readonly SearchCriteria[] }): Promise<string[][]> {
  const { searches } = options;
  const fields = searches.flatMap(({ field }) => field ?? []);
  const units = searches.flatMap(({ unit }) => unit ?? []);
  const names = await readNames({ db: options.db, fields, units });
  return searches.map((criteria) => wordsOf(criteria, names));
}

function wordsOf(criteria: SearchCriteria, { fields, units }: Names): string[] {
  const labels: Record<string, Record<string, string>> = {
    field: fields,
    unit: units,
    kind: kindLabels,
    feasibility: feasibilityLabels,
    stage: stageLabels,
    award: { yes: searchCopy.awarded },
  };
  const filters = facetNames.flatMap((name) => {
    const value = criteria[name];
    return value === null ? [] : [copy.filter(facetLabels[name], labels[name]?.[value] ?? String(value))];
  });
  const words = [...(criteria.query === "" ? [] : [copy.query(criteria.query)]), ...(criteria.isVerbatim ? [copy.verbatim] : []), ...filters];
  return words.length > 0 ? words : [copy.everything];
}
