import { z } from "zod";
import { feasibilityTags, type FeasibilityTag } from "../feasibility/tags.ts";

export const searchOrders = ["relevance", "newest", "title"] as const;
export type SearchOrder = (typeof searchOrders)[number];

export interface SearchFilters {
  field: string | null;
  unit: string | null;
  year: number | null;
  feasibility: FeasibilityTag | null;
}

export interface SearchCriteria extends SearchFilters {
  /** NFC, one line, at most 300 characters; empty for the whole list. */
  query: string;
  order: SearchOrder;
  /** Counts from 1. */
  page: number;
}

export const longestQuery = 300;
export const pageSize = 20;
const lastPage = 5000;

/** One line of NFC text without control characters. */
export const queryText = z.string().transform((text) =>
  text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
    .trim(),
);

export const slugText = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const yearText = z
  .string()
  .regex(/^(19|20)\d\d$/)
  .transform(Number);
export const pageText = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)
  .pipe(z.number().max(lastPage));

/** The names of the parameters in the address of the list, in the order they are written. */
export const listParameters = {
  query: "q",
  field: "linh-vuc",
  unit: "don-vi",
  year: "nam",
  feasibility: "kha-thi",
  order: "sap-xep",
  page: "trang",
} as const;

const orderWords: Record<SearchOrder, string> = { relevance: "phu-hop", newest: "moi-nhat", title: "ten" };
export const orderWord = (order: SearchOrder): string => orderWords[order];

function read<T>(schema: z.ZodType<T>, text: string | null): T | null {
  const parsed = schema.safeParse(text);
  return parsed.success ? parsed.data : null;
}

/** Without a query nothing is more relevant than the newest. */
const usualOrder = (query: string): SearchOrder => (query === "" ? "newest" : "relevance");

/** Reads the address of the list. People mistype addresses: what makes no sense counts as not given, a long query is cut at 300 characters. */
export function readListAddress(parameters: URLSearchParams): SearchCriteria {
  const query = [...(read(queryText, parameters.get(listParameters.query)) ?? "")].slice(0, longestQuery).join("").trim();
  const order = searchOrders.find((word) => orderWords[word] === parameters.get(listParameters.order)) ?? usualOrder(query);
  return {
    query,
    field: read(slugText, parameters.get(listParameters.field)),
    unit: read(slugText, parameters.get(listParameters.unit)),
    year: read(yearText, parameters.get(listParameters.year)),
    feasibility: read(z.enum(feasibilityTags), parameters.get(listParameters.feasibility)),
    order: query === "" && order === "relevance" ? "newest" : order,
    page: read(pageText, parameters.get(listParameters.page)) ?? 1,
  };
}

/** The address of the list for these criteria: only what differs from the usual is written. Changing a filter starts again at page 1. */
export function listAddress(criteria: SearchCriteria): string {
  const { query, order, page } = criteria;
  const values: Record<keyof typeof listParameters, string | number | null> = {
    ...criteria,
    order: order === usualOrder(query) ? null : orderWords[order],
    page: page === 1 ? null : page,
  };
  const parameters = new URLSearchParams();
  for (const [name, parameter] of Object.entries(listParameters) as [keyof typeof listParameters, string][]) {
    const value = values[name];
    if (value !== null && value !== "") parameters.set(parameter, String(value));
  }
  const text = parameters.toString();
  return text === "" ? "/sang-kien" : `/sang-kien?${text}`;
}
