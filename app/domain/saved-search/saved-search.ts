import { z } from "zod";
import { requiredText } from "../initiative/typed-text.ts";
import { usualOrder, writtenCriteria, type SearchCriteria } from "../search/criteria.ts";
import { readListAddress } from "../search/list-address.ts";

/** How often a person is told of what is new in a saved search. */
export const alertPeriods = ["none", "daily", "weekly"] as const;
export type AlertPeriod = (typeof alertPeriods)[number];

/** The most searches a person keeps. */
export const mostSaved = 50;
/** Characters. */
export const longestName = 100;

/** Messages are codes of `copy/errors/saved-search.ts`. */
export const savedSearchSchema = z.object({
  name: requiredText({ maximum: longestName, tooLong: "saved_name_too_long", missing: "saved_name_missing" }).overwrite((name) => name.replace(/\s+/g, " ")),
  alerts: z.enum(alertPeriods, { error: "saved_alerts_missing" }),
});
export type SavedSearchForm = z.output<typeof savedSearchSchema>;

/** The part of a search that is kept: what is looked for, not how it is laid out. */
export const savedParameters = (criteria: SearchCriteria): Record<string, string> =>
  writtenCriteria({ ...criteria, order: usualOrder(criteria.query), page: 1 });

/** The search again. An older release may have written what is no longer understood: that part counts as not given. */
export function savedCriteria(parameters: unknown): SearchCriteria {
  const read = z.record(z.string(), z.string()).safeParse(parameters);
  return readListAddress(new URLSearchParams(read.success ? read.data : {}));
}

/** The form that keeps this search. */
export function newSavedSearchAddress(criteria: SearchCriteria): string {
  const text = new URLSearchParams(savedParameters(criteria)).toString();
  return text === "" ? "/tim-kiem-da-luu/moi" : `/tim-kiem-da-luu/moi?${text}`;
}
