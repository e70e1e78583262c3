import type { Stage } from "../application/stages.ts";
import type { FeasibilityTag } from "../feasibility/tags.ts";

/** `applied`: by the number of units that apply it. */
export const searchOrders = ["relevance", "newest", "applied", "title"] as const;
export type SearchOrder = (typeof searchOrders)[number];

export const facetNames = ["field", "unit", "year", "kind", "feasibility", "stage", "award"] as const;
export type FacetName = (typeof facetNames)[number];

export interface SearchFilters {
  field: string | null;
  /** A unit of today: what its forerunners did is found with it. */
  unit: string | null;
  year: number | null;
  kind: "initiative" | "idea" | null;
  feasibility: FeasibilityTag | null;
  /** The furthest stage of application. */
  stage: Stage | null;
  /** Only what a commendation names as its ground. */
  award: "yes" | null;
}

export const noFilters: SearchFilters = { field: null, unit: null, year: null, kind: null, feasibility: null, stage: null, award: null };

export interface SearchCriteria extends SearchFilters {
  /** NFC, one line, at most 300 characters; empty for the whole list. */
  query: string;
  order: SearchOrder;
  /** Counts from 1. */
  page: number;
  /** Exactly what was typed: no spelling is mended, nothing is decoded. */
  isVerbatim: boolean;
}

export const longestQuery = 300;
export const pageSize = 20;

/** The names of the parameters in the address of the list, in the order they are written. */
export const listParameters = {
  query: "q",
  field: "linh-vuc",
  unit: "don-vi",
  year: "nam",
  kind: "loai",
  feasibility: "kha-thi",
  stage: "ap-dung",
  award: "khen-thuong",
  order: "sap-xep",
  isVerbatim: "dung",
  page: "trang",
} as const;

export const orderWords: Record<SearchOrder, string> = { relevance: "phu-hop", newest: "moi-nhat", applied: "ap-dung-nhieu", title: "ten" };

/** Without a query nothing is more relevant than the newest. */
export const usualOrder = (query: string): SearchOrder => (query === "" ? "newest" : "relevance");

/** What narrows the list, without the query, the order and the page. */
export function filtersOf(criteria: SearchFilters): SearchFilters {
  const { field, unit, year, kind, feasibility, stage, award } = criteria;
  return { field, unit, year, kind, feasibility, stage, award };
}

export const hasFilters = (filters: SearchFilters): boolean => facetNames.some((name) => filters[name] !== null);

/** The criteria as they stand in an address: only what differs from the usual, each under its Vietnamese name. */
export function writtenCriteria(criteria: SearchCriteria): Record<string, string> {
  const { query, order, page, isVerbatim } = criteria;
  const values: Record<keyof typeof listParameters, string | number | null> = {
    ...filtersOf(criteria),
    query,
    order: order === usualOrder(query) ? null : orderWords[order],
    // Of no words there is nothing to take by the letter.
    isVerbatim: isVerbatim && query !== "" ? 1 : null,
    page: page === 1 ? null : page,
  };
  const written: Record<string, string> = {};
  for (const [name, parameter] of Object.entries(listParameters) as [keyof typeof listParameters, string][]) {
    const value = values[name];
    if (value !== null && value !== "") written[parameter] = String(value);
  }
  return written;
}

function addressAt(path: string, written: Record<string, string>): string {
  const text = new URLSearchParams(written).toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The address of the list for these criteria. Changing a filter starts again at page 1. */
export const listAddress = (criteria: SearchCriteria): string => addressAt("/sang-kien", writtenCriteria(criteria));

/** The feed of the same search: the newest first and in one piece, whatever the list shows. */
export const feedAddress = (criteria: SearchCriteria): string =>
  addressAt("/sang-kien.atom", writtenCriteria({ ...criteria, order: usualOrder(criteria.query), page: 1 }));
