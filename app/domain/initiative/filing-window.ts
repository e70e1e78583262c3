import { dayInVietnam } from "../dates/day-in-vietnam.ts";
import { hourInVietnam } from "../dates/hour-in-vietnam.ts";

export interface FilingWindow {
  filingOpensAt: Date | null;
  filingClosesAt: Date | null;
}

/** A campaign takes new files from its opening to its closing; without an opening it takes none, without a closing it goes on. Files sent back may return later. */
export const isFilingOpen = (window: FilingWindow, now: Date): boolean =>
  window.filingOpensAt !== null && window.filingOpensAt <= now && (window.filingClosesAt === null || now < window.filingClosesAt);

/** Filing has not begun and has a day on which it will. */
export const isFilingAhead = (window: FilingWindow, now: Date): boolean => window.filingOpensAt !== null && now < window.filingOpensAt;

/** A day 'YYYY-MM-DD' and an hour “17:00” in Vietnam; without the hour the whole day counts. */
export interface FilingMoment {
  day: string;
  hour: string | null;
}

/** When filing begins, as people say it: 00:00 is the day itself. */
export function openingMoment(instant: Date): FilingMoment {
  const hour = hourInVietnam(instant);
  return { day: dayInVietnam(instant), hour: hour === "00:00" ? null : hour };
}

/** When filing ends, as people say it: 00:00 is the end of the day before. */
export function closingMoment(instant: Date): FilingMoment {
  const hour = hourInVietnam(instant);
  return hour === "00:00" ? { day: dayInVietnam(new Date(instant.getTime() - 1)), hour: null } : { day: dayInVietnam(instant), hour };
}
