import { z } from "zod";
import { requiredText } from "../initiative/typed-text.ts";
import type { SearchCriteria } from "../search/criteria.ts";
import { readListAddress } from "../search/list-address.ts";
import { alertPeriods, longestName } from "./saved-search.ts";

/** Messages are codes of `copy/errors/saved-search.ts`. */
export const savedSearchSchema = z.object({
  name: requiredText({ maximum: longestName, tooLong: "saved_name_too_long", missing: "saved_name_missing" }).overwrite((name) => name.replace(/\s+/g, " ")),
  alerts: z.enum(alertPeriods, { error: "saved_alerts_missing" }),
});
export type SavedSearchForm = z.output<typeof savedSearchSchema>;

/** The search again. An older release may have written what is no longer understood: that part counts as not given. */
export function savedCriteria(parameters: unknown): SearchCriteria {
  const read = z.record(z.string(), z.string()).safeParse(parameters);
  return readListAddress(new URLSearchParams(read.success ? read.data : {}));
}
