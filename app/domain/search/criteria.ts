import type { FeasibilityTag } from "../feasibility/tags.ts";

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

export const orderWords: Record<SearchOrder, string> = { relevance: "phu-hop", newest: "moi-nhat", title: "ten" };

/** Without a query nothing is more relevant than the newest. */
export const usualOrder = (query: string): SearchOrder => (query === "" ? "newest" : "relevance");

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
