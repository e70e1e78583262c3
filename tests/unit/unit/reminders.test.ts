import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { addDays, daysBetween, isWeekend, unitDueDay } from "#app/domain/initiative/deadlines.ts";
import { dueReminders, reminderKinds, waitingState, workingDayBefore, type ReminderKind } from "#app/domain/unit/reminders.ts";

test.each([
  ["a Monday, five days", "2026-05-18", 5, "2026-05-25"],
  ["five days end on a Saturday", "2026-05-11", 5, "2026-05-18"],
  ["five days end on a Sunday", "2026-05-12", 5, "2026-05-18"],
  ["over the end of the year", "2026-12-30", 5, "2027-01-04"],
  ["one day from Friday", "2026-05-22", 1, "2026-05-25"],
])("due: %s", (_, sentOn, unitDays, due) => {
  expect(unitDueDay({ sentOn, unitDays })).toBe(due);
});

test("the working day before a Monday is a Friday", () => {
  expect([workingDayBefore("2026-05-25"), workingDayBefore("2026-05-22")]).toEqual(["2026-05-22", "2026-05-21"]);
});

test("a file of Monday with five days: reminded on Friday, again on Tuesday, told to the secretaries five days after the day it was due", () => {
  const sent: ReminderKind[] = [];
  const told: [string, ReminderKind[]][] = [];
  for (let day = "2026-05-18"; day <= "2026-06-05"; day = addDays(day, 1)) {
    const kinds = dueReminders({ sentOn: "2026-05-18", unitDays: 5, sent, today: day });
    sent.push(...kinds);
    if (kinds.length > 0) told.push([day, kinds]);
  }
  expect(told).toEqual([
    ["2026-05-22", ["before_due"]],
    ["2026-05-26", ["after_due"]],
    ["2026-05-30", ["escalated"]],
  ]);
});

test("where nobody looked for weeks the first look tells that it is late, and no longer that it will be", () => {
  expect(dueReminders({ sentOn: "2026-05-18", unitDays: 5, sent: [], today: "2026-07-01" })).toEqual(["after_due", "escalated"]);
});

test("how a file stands is told in days", () => {
  expect(waitingState({ sentOn: "2026-05-18", unitDays: 5, today: "2026-05-28" })).toEqual({
    age: 10,
    dueOn: "2026-05-25",
    isOverdue: true,
    daysOver: 3,
    isDueSoon: false,
  });
  expect(waitingState({ sentOn: "2026-05-18", unitDays: 5, today: "2026-05-25" })).toMatchObject({ isOverdue: false, daysOver: 0, isDueSoon: true });
});

const day = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays("2024-01-01", offset));
const unitDays = fc.integer({ min: 1, max: 90 });

test("a job that runs on any days, twice a day or after a pause, tells each thing once, in order, and never too early", () => {
  fc.assert(
    fc.property(day, unitDays, fc.array(fc.integer({ min: 0, max: 250 }), { maxLength: 60 }), (sentOn, days, looks) => {
      const due = unitDueDay({ sentOn, unitDays: days });
      const sent: ReminderKind[] = [];
      for (const offset of [...looks, ...looks].sort((one, other) => one - other)) {
        const today = addDays(sentOn, offset);
        for (const kind of dueReminders({ sentOn, unitDays: days, sent, today })) {
          if (kind === "before_due") expect(today > sentOn && today <= due).toBe(true);
          if (kind === "after_due") expect(today > due).toBe(true);
          if (kind === "escalated") expect(daysBetween(due, today)).toBeGreaterThanOrEqual(days);
          sent.push(kind);
        }
      }
      expect(sent).toEqual(reminderKinds.filter((kind) => sent.includes(kind)));
      expect(new Set(sent).size).toBe(sent.length);
    }),
  );
});

test("a job that runs every working day leaves nothing out", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 2, max: 30 }), (sentOn, days) => {
      const sent: ReminderKind[] = [];
      for (let offset = 0; offset <= 2 * days + 12; offset += 1) {
        const today = addDays(sentOn, offset);
        if (!isWeekend(today)) sent.push(...dueReminders({ sentOn, unitDays: days, sent, today }));
      }
      expect(sent).toEqual(reminderKinds);
    }),
  );
});
