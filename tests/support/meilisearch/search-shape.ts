import { z } from "zod";
import { ApiError } from "./api-error.ts";

const count = z.number().int().nonnegative();
const names = z.array(z.string());

/** A search as documented, of the fields that an adapter without vectors needs; any other field is refused as the server does. */
const searchShape = z.strictObject({
  q: z.string().nullish(),
  offset: count.optional(),
  limit: count.optional(),
  page: count.optional(),
  hitsPerPage: count.optional(),
  filter: z.union([z.string(), z.array(z.union([z.string(), names]))]).nullish(),
  facets: names.nullish(),
  attributesToRetrieve: names.optional(),
  attributesToSearchOn: names.nullish(),
  attributesToHighlight: names.optional(),
  attributesToCrop: names.optional(),
  cropLength: count.optional(),
  cropMarker: z.string().optional(),
  highlightPreTag: z.string().optional(),
  highlightPostTag: z.string().optional(),
  matchingStrategy: z.enum(["last", "all", "frequency"]).optional(),
  showMatchesPosition: z.boolean().optional(),
  showRankingScore: z.boolean().optional(),
  showRankingScoreDetails: z.boolean().optional(),
  rankingScoreThreshold: z.number().optional(),
  sort: names.nullish(),
  distinct: z.string().optional(),
  locales: names.optional(),
});
const multiSearchShape = z.strictObject({ queries: z.array(searchShape.extend({ indexUid: z.string() })) });

export type SearchBody = z.output<typeof searchShape>;

const snake = (name: string) => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

function refuse(error: z.ZodError, prefix: string): never {
  const issue = error.issues[0];
  const path = issue?.path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("") ?? "";
  if (issue?.code === "unrecognized_keys")
    throw new ApiError(400, "bad_request", `Unknown field \`${issue.keys[0] ?? ""}\`${path === "" ? "" : ` inside \`${path}\``}`);
  const field = String(issue?.path.at(-1) ?? "");
  throw new ApiError(400, field === "" ? "bad_request" : `${prefix}${snake(field)}`, `Invalid value type at \`${path}\`: ${issue?.message ?? ""}`);
}

/** @throws ApiError */
export function readSearch(body: unknown): SearchBody {
  const parsed = searchShape.safeParse(body);
  return parsed.success ? parsed.data : refuse(parsed.error, "invalid_search_");
}

/** @throws ApiError */
export function readMultiSearch(body: unknown): (SearchBody & { indexUid: string })[] {
  const parsed = multiSearchShape.safeParse(body);
  return parsed.success ? parsed.data.queries : refuse(parsed.error, "invalid_search_");
}
