import { z } from "zod";
import { stages } from "../application/stages.ts";
import { feasibilityTags } from "../feasibility/tags.ts";
import { listParameters, longestQuery, orderWords, searchOrders, usualOrder, type SearchCriteria } from "./criteria.ts";
import { awardText, kindText, pageText, queryText, slugText, yearText } from "./parameters.ts";

function read<T>(schema: z.ZodType<T>, text: string | null): T | null {
  const parsed = schema.safeParse(text);
  return parsed.success ? parsed.data : null;
}

/** Reads the address of the list. People mistype addresses: what makes no sense counts as not given, a long query is cut at 300 characters. */
export function readListAddress(parameters: URLSearchParams): SearchCriteria {
  const query = [...(read(queryText, parameters.get(listParameters.query)) ?? "")].slice(0, longestQuery).join("").trim();
  const order = searchOrders.find((word) => orderWords[word] === parameters.get(listParameters.order)) ?? usualOrder(query);
  return {
    query,
    field: read(slugText, parameters.get(listParameters.field)),
    unit: read(slugText, parameters.get(listParameters.unit)),
    year: read(yearText, parameters.get(listParameters.year)),
    kind: read(kindText, parameters.get(listParameters.kind)),
    feasibility: read(z.enum(feasibilityTags), parameters.get(listParameters.feasibility)),
    stage: read(z.enum(stages), parameters.get(listParameters.stage)),
    award: read(awardText, parameters.get(listParameters.award)),
    order: query === "" && order === "relevance" ? "newest" : order,
    isVerbatim: query !== "" && parameters.get(listParameters.isVerbatim) === "1",
    page: read(pageText, parameters.get(listParameters.page)) ?? 1,
  };
}
