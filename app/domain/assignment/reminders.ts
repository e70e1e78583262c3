import { addDays, daysBetween } from "../initiative/deadlines.ts";
import { workingDayBefore } from "../unit/reminders.ts";

/** What a member is reminded of while they owe the sheets of a file. */
export const sheetReminders = ["half_time", "before_due", "after_due"] as const;
export type SheetReminder = (typeof sheetReminders)[number];

export interface OwedSheets {
  /** 'YYYY-MM-DD' in Vietnam. */
  assignedOn: string;
  /** The last day for the sheets. */
  dueOn: string;
  /** What was sent for this assignment. */
  sent: readonly SheetReminder[];
}

/** Whoever has fewer days than this from start to end is reminded of the end alone. */
const leastDaysForHalfTime = 4;

/**
 * What is to be told on `today`: at half time, from the working day before the last one, or once after it; each once, and never what time has overtaken.
 * A day on which nobody looked is made good the next day.
 */
export function dueSheetReminder(options: OwedSheets & { today: string }): SheetReminder | null {
  const { assignedOn, dueOn, sent, today } = options;
  const days = daysBetween(assignedOn, dueOn);
  const halfTime = addDays(assignedOn, Math.ceil(days / 2));
  const isHalfTime = days >= leastDaysForHalfTime && today >= halfTime;
  const kind = today > dueOn ? "after_due" : today >= workingDayBefore(dueOn) && today > assignedOn ? "before_due" : isHalfTime ? "half_time" : null;
  return kind === null || sent.includes(kind) ? null : kind;
}
