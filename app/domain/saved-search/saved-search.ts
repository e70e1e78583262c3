import { usualOrder, writtenCriteria, type SearchCriteria } from "../search/criteria.ts";

/** How often a person is told of what is new in a saved search. */
export const alertPeriods = ["none", "daily", "weekly"] as const;
export type AlertPeriod = (typeof alertPeriods)[number];

/** The most searches a person keeps. */
export const mostSaved = 50;
/** Characters. */
export const longestName = 100;

/** The part of a search that is kept: what is looked for, not how it is laid out. */
export const savedParameters = (criteria: SearchCriteria): Record<string, string> =>
  writtenCriteria({ ...criteria, order: usualOrder(criteria.query), page: 1 });

/** The form that keeps this search. */
export function newSavedSearchAddress(criteria: SearchCriteria): string {
  const text = new URLSearchParams(savedParameters(criteria)).toString();
  return text === "" ? "/tim-kiem-da-luu/moi" : `/tim-kiem-da-luu/moi?${text}`;
}
