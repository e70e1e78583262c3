import { sql } from "kysely";
import { feasibilityLabels, kindLabels, stageLabels } from "#app/copy/labels.ts";
import { savedSearchCopy as copy } from "#app/copy/saved-search.ts";
import { facetLabels, searchCopy } from "#app/copy/search.ts";
import { facetNames, type SearchCriteria } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";

interface Names {
  fields: Record<string, string>;
  units: Record<string, string>;
}

/** What each search looks for, in words: “từ khóa “một cửa””, “Lĩnh vực: Y tế”. One query, none where no field or unit is named. */
export async function describeSearches(options: { db: Db; searches: readonly SearchCriteria[] }): Promise<string[][]> {
  const { searches } = options;
  const fields = searches.flatMap(({ field }) => field ?? []);
  const units = searches.flatMap(({ unit }) => unit ?? []);
  const names = fields.length + units.length === 0 ? { fields: {}, units: {} } : await readNames({ db: options.db, fields, units });
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

/** Of a unit the last name it had. */
async function readNames(options: { db: Db; fields: string[]; units: string[] }): Promise<Names> {
  const result = await sql<Names>`
    select
      coalesce((select jsonb_object_agg(slug, name) from field where slug = any(${options.fields}::text[])), '{}') as fields,
      coalesce((select jsonb_object_agg(unit_id, name) from (
        select distinct on (unit_id) unit_id, name from unit_name where unit_id = any(${options.units}::text[])
        order by unit_id, valid_from desc nulls last) latest), '{}') as units`.execute(options.db);
  return result.rows[0] ?? { fields: {}, units: {} };
}
