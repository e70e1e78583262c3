import { feasibilityLabels, kindLabels, stageLabels } from "#app/copy/labels.ts";
import { searchCopy } from "#app/copy/search.ts";
import { facetNames, type FacetName, type SearchFilters } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import type { Facets } from "../types.ts";
import { readNames } from "./named.ts";

export interface FacetChoice {
  value: string;
  label: string;
  count: number;
}

export type FacetChoices = Record<FacetName, FacetChoice[]>;

const fixedLabels: Partial<Record<FacetName, Record<string, string>>> = {
  kind: kindLabels,
  feasibility: feasibilityLabels,
  stage: stageLabels,
  award: { yes: searchCopy.awarded },
};

/**
 * The values of each facet in words; one query for the names of fields and units.
 * A value that is chosen stands there even where nothing has it, or nobody knows it: it can be taken away again.
 */
export async function readFacetChoices(options: { db: Db; facets: Facets | null; filters: SearchFilters }): Promise<FacetChoices> {
  const { db, facets, filters } = options;
  const valuesOf = (name: FacetName): { value: string; count: number }[] => {
    const counted = facets?.[name] ?? [];
    const chosen = filters[name] === null ? null : String(filters[name]);
    return chosen === null || counted.some(({ value }) => value === chosen) ? counted : [...counted, { value: chosen, count: 0 }];
  };
  const slugs = valuesOf("field").map(({ value }) => value);
  const unitIds = valuesOf("unit").map(({ value }) => value);
  const names = await readNames({ db, fields: slugs, units: unitIds });
  const labels: Partial<Record<FacetName, Record<string, string>>> = { ...fixedLabels, field: names.fields, unit: names.units };
  const choices = facetNames.map((name): [FacetName, FacetChoice[]] => [
    name,
    valuesOf(name).map(({ value, count }) => ({ value, label: labels[name] ? (labels[name][value] ?? searchCopy.unknownValue(value)) : value, count })),
  ]);
  const byName = Object.fromEntries(choices) as FacetChoices;
  byName.year.sort((left, right) => Number(right.value) - Number(left.value));
  return byName;
}

/** Fields in which something is public, in their usual order; for who found nothing. One query. */
export async function readFieldsToBrowse(options: { db: Db }): Promise<{ slug: string; name: string }[]> {
  return options.db
    .selectFrom("field")
    .select(["slug", "name"])
    .where((where) => where.exists(where.selectFrom("publicInitiative as p").select("p.id").whereRef("p.fieldSlug", "=", "field.slug")))
    .orderBy("position")
    .execute();
}
