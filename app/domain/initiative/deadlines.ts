import type { VisibleStatus } from "./policy.ts";

/** `months` later on the calendar, at most the last day of that month; 'YYYY-MM-DD'. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}

/** `days` later on the calendar; 'YYYY-MM-DD'. */
export const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Saturday and Sunday; holidays are not known to us. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(Date.parse(day)).getUTCDay());

/**
 * The last day on which the unit should answer: a setting of the campaign, counted in calendar days from the day the file was sent to it;
 * where that is no working day, the next one (Bộ luật Dân sự 2015, Điều 148). The database counts the same: `unit_due_on`.
 */
export function unitDueDay(options: { sentOn: string; unitDays: number }): string {
  let day = addDays(options.sentOn, options.unitDays);
  while (isWeekend(day)) day = addDays(day, 1);
  return day;
}

/** Whole days between two days 'YYYY-MM-DD'. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export interface DeadlineFacts {
  status: VisibleStatus;
  /** The days, in Vietnam, on which the file was taken in and on which it came into its state. */
  receivedOn: string | null;
  statusSince: string;
  /** Settings of the campaign. */
  unitDays: number;
  reviewMonths: number;
  completionMonths: number;
}

/** Until when the next step is due, 'YYYY-MM-DD': the unit's answer counts from the sending, review counts from intake, completion from the day the author was asked (domain notes §2). */
export function deadlineOf(facts: DeadlineFacts): string | null {
  switch (facts.status) {
    case "awaiting_unit":
      return unitDueDay({ sentOn: facts.statusSince, unitDays: facts.unitDays });
    case "returned_for_completion":
    case "needs_work":
      return addMonths(facts.statusSince, facts.completionMonths);
    case "received":
    case "under_review":
    case "in_council":
    case "awaiting_release":
      return facts.receivedOn === null ? null : addMonths(facts.receivedOn, facts.reviewMonths);
    default:
      return null;
  }
}
