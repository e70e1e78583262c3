import type { AlertPeriod } from "./saved-search.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** 07:00 in Vietnam (UTC+7 all year) is midnight UTC, so days and weeks are counted from one: 1970-01-05 was a Monday. */
const firstMonday = 4 * day;

/** The last moment, up to `now`, at which letters of this period are due: 07:00 of a day, or of a Monday, in Vietnam. */
export function lastSlot(options: { period: Exclude<AlertPeriod, "none">; now: Date }): Date {
  const { period, now } = options;
  const step = period === "daily" ? day : 7 * day;
  return new Date(firstMonday + Math.floor((now.getTime() - firstMonday) / step) * step);
}
