import { z } from "zod";
import { stages } from "../application/stages.ts";
import { feasibilityTags } from "../feasibility/tags.ts";
import { longestQuery, searchOrders, usualOrder, type SearchCriteria } from "./criteria.ts";
import { awardText, kindText, pageText, queryText, slugText, yearText } from "./parameters.ts";

const known = ["q", "field", "unit", "year", "kind", "feasibility", "stage", "award", "order", "verbatim", "page"] as const;
export type ApiParameter = (typeof known)[number];

const schema = z.object({
  q: queryText.pipe(z.string().max(longestQuery)).default(""),
  field: slugText.optional(),
  unit: slugText.optional(),
  year: yearText.optional(),
  kind: kindText.optional(),
  feasibility: z.enum(feasibilityTags).optional(),
  stage: z.enum(stages).optional(),
  award: awardText.optional(),
  order: z.enum(searchOrders).optional(),
  verbatim: z.enum(["yes", "no"]).default("no"),
  page: pageText.default(1),
});

export type ApiQuery = { ok: true; criteria: SearchCriteria } | { ok: false; parameter: ApiParameter } | { ok: false; unknown: string };

/**
 * Reads the parameters of the public API, strictly: a program is told what it got wrong.
 * @returns the first parameter that is unknown, given twice or not of its form
 */
export function readApiQuery(parameters: URLSearchParams): ApiQuery {
  const names = [...parameters.keys()];
  const stranger = names.find((name) => !known.some((word) => word === name));
  if (stranger !== undefined) return { ok: false, unknown: stranger };
  const repeated = known.find((name) => parameters.getAll(name).length > 1);
  if (repeated) return { ok: false, parameter: repeated };
  const parsed = schema.safeParse(Object.fromEntries(parameters));
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0];
    return { ok: false, parameter: known.find((word) => word === name) ?? "q" };
  }
  const { q, field, unit, year, kind, feasibility, stage, award, order = usualOrder(q), verbatim, page } = parsed.data;
  return {
    ok: true,
    criteria: {
      query: q,
      field: field ?? null,
      unit: unit ?? null,
      year: year ?? null,
      kind: kind ?? null,
      feasibility: feasibility ?? null,
      stage: stage ?? null,
      award: award ?? null,
      order: q === "" && order === "relevance" ? "newest" : order,
      isVerbatim: q !== "" && verbatim === "yes",
      page,
    },
  };
}
