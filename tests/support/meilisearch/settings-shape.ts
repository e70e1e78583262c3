import { z } from "zod";
import { ApiError } from "./api-error.ts";

const names = z.array(z.string());

/** The settings of an index as documented; null means the default. */
const settingsShape = z.strictObject({
  searchableAttributes: names.nullish(),
  displayedAttributes: names.nullish(),
  filterableAttributes: names.nullish(),
  sortableAttributes: names.nullish(),
  rankingRules: names.nullish(),
  stopWords: names.nullish(),
  synonyms: z.record(z.string(), names).nullish(),
  distinctAttribute: z.string().nullish(),
  typoTolerance: z
    .strictObject({
      enabled: z.boolean().nullish(),
      disableOnNumbers: z.boolean().nullish(),
      minWordSizeForTypos: z.strictObject({ oneTypo: z.number().nullish(), twoTypos: z.number().nullish() }).nullish(),
      disableOnWords: names.nullish(),
      disableOnAttributes: names.nullish(),
    })
    .nullish(),
  faceting: z
    .strictObject({ maxValuesPerFacet: z.number().int().nullish(), sortFacetValuesBy: z.record(z.string(), z.enum(["alpha", "count"])).nullish() })
    .nullish(),
  pagination: z.strictObject({ maxTotalHits: z.number().int().nullish() }).nullish(),
  separatorTokens: names.nullish(),
  nonSeparatorTokens: names.nullish(),
  dictionary: names.nullish(),
  proximityPrecision: z.enum(["byWord", "byAttribute"]).nullish(),
  searchCutoffMs: z.number().int().nullish(),
  prefixSearch: z.enum(["indexingTime", "disabled"]).nullish(),
  facetSearch: z.boolean().nullish(),
});

const defaults = {
  searchableAttributes: ["*"],
  displayedAttributes: ["*"],
  filterableAttributes: [] as string[],
  sortableAttributes: [] as string[],
  rankingRules: ["words", "typo", "proximity", "attribute", "sort", "exactness"],
  stopWords: [] as string[],
  synonyms: {} as Record<string, string[]>,
  distinctAttribute: null as string | null,
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [] as string[],
    disableOnAttributes: [] as string[],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: 1000 },
  separatorTokens: [] as string[],
  nonSeparatorTokens: [] as string[],
  dictionary: [] as string[],
  proximityPrecision: "byWord",
  searchCutoffMs: null as number | null,
  prefixSearch: "indexingTime",
  facetSearch: true,
};

export type IndexSettings = typeof defaults;

export const defaultSettings = (): IndexSettings => structuredClone(defaults);

/** The settings after a PATCH; what is null goes back to its default. @throws ApiError */
export function changeSettings(before: IndexSettings, body: unknown): IndexSettings {
  const parsed = settingsShape.safeParse(body);
  if (!parsed.success) throw new ApiError(400, "bad_request", `Invalid settings: ${parsed.error.issues[0]?.message ?? ""}`);
  const after: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(parsed.data)) {
    const usual = (defaults as Record<string, unknown>)[name];
    const isObject = typeof usual === "object" && usual !== null && !Array.isArray(usual) && name !== "synonyms";
    after[name] = value === null ? usual : isObject ? { ...(after[name] as object), ...(value as object) } : value;
  }
  return after as IndexSettings;
}
