import { addDays, daysBetween, isWeekend, unitDueDay } from "../initiative/deadlines.ts";

/** What a unit is told while a file waits for it; `escalated` tells the secretaries of the campaign and the authors too. */
export const reminderKinds = ["before_due", "after_due", "escalated"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** The last working day before a day; both 'YYYY-MM-DD'. */
export function workingDayBefore(day: string): string {
  let before = addDays(day, -1);
  while (isWeekend(before)) before = addDays(before, -1);
  return before;
}

export interface WaitingFacts {
  /** The day, in Vietnam, on which the file came to the unit. */
  sentOn: string;
  /** The campaign's setting. */
  unitDays: number;
  /** What was sent since then. */
  sent: readonly ReminderKind[];
}

/**
 * What is to be told on `today` ('YYYY-MM-DD'), each once: one working day before the day it is due, after that day,
 * and to the secretaries when the unit has taken its time a second time. A day on which nobody looked is made good the next day.
 */
export function dueReminders(options: WaitingFacts & { today: string }): ReminderKind[] {
  const { sentOn, unitDays, sent, today } = options;
  const due = unitDueDay({ sentOn, unitDays });
  const isTime: Record<ReminderKind, boolean> = {
    before_due: today > sentOn && today >= workingDayBefore(due) && today <= due,
    after_due: today > due,
    escalated: daysBetween(due, today) >= unitDays,
  };
  return reminderKinds.filter((kind) => isTime[kind] && !sent.includes(kind));
}

/** How a file that waits stands on `today`: days until it is due, or days over it. */
export function waitingState(options: { sentOn: string; unitDays: number; today: string }) {
  const dueOn = unitDueDay(options);
  const left = daysBetween(options.today, dueOn);
  return { age: daysBetween(options.sentOn, options.today), dueOn, isOverdue: left < 0, daysOver: Math.max(0, -left), isDueSoon: left >= 0 && left <= 1 };
}
