import { ageOn } from "../dates/age-on.ts";
import { dayInVietnam } from "../dates/day-in-vietnam.ts";
import { isFilingOpen, type FilingWindow } from "./filing-window.ts";

/** What a campaign asks of the person who begins a file in it. */
export interface EntryTerms extends FilingWindow {
  /** Years of age on the day of sending; null: no limit. */
  maximumAge: number | null;
}

export interface Applicant {
  /** The unit's name today; null where the account belongs to no unit of today. */
  unitName: string | null;
  /** 'YYYY-MM-DD'; null where the account does not say. */
  birthDate: string | null;
}

export type Obstacle = "filing_closed" | "no_unit" | "too_old";

/** What keeps this person from beginning a file in the campaign now; empty: they may. A birth date not known yet is asked for before sending. */
export function obstaclesOf(options: { terms: EntryTerms; applicant: Applicant; now: Date }): Obstacle[] {
  const { terms, applicant, now } = options;
  const { birthDate } = applicant;
  const isTooOld = terms.maximumAge !== null && birthDate !== null && ageOn({ birthDate, day: dayInVietnam(now) }) > terms.maximumAge;
  return [
    ...(isFilingOpen(terms, now) ? [] : (["filing_closed"] as const)),
    ...(applicant.unitName === null ? (["no_unit"] as const) : []),
    ...(isTooOld ? (["too_old"] as const) : []),
  ];
}
