import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { dueSheetReminder, sheetReminders, type SheetReminder } from "#app/domain/assignment/reminders.ts";
import { addDays } from "#app/domain/initiative/deadlines.ts";

// Assigned on a Monday, due on Monday two weeks later: half time is the Monday between, the working day before the last one a Friday.
const period = { assignedOn: "2026-06-01", dueOn: "2026-06-15" };

test.each<[today: string, sent: SheetReminder[], kind: SheetReminder | null]>([
  ["2026-06-01", [], null],
  ["2026-06-07", [], null],
  ["2026-06-08", [], "half_time"],
  ["2026-06-09", ["half_time"], null],
  ["2026-06-12", ["half_time"], "before_due"],
  ["2026-06-15", [], "before_due"],
  ["2026-06-15", ["before_due"], null],
  ["2026-06-16", ["before_due"], "after_due"],
  ["2026-08-01", [], "after_due"],
  ["2026-08-01", ["after_due"], null],
])("on %s, with %j sent: %s", (today, sent, kind) => {
  expect(dueSheetReminder({ ...period, sent, today })).toBe(kind);
});

test("whoever has three days hears of the end alone, and nobody on the day they are assigned", () => {
  const short = { assignedOn: "2026-06-02", dueOn: "2026-06-04", sent: [] };
  expect(["2026-06-02", "2026-06-03", "2026-06-05"].map((today) => dueSheetReminder({ ...short, today }))).toEqual([null, "before_due", "after_due"]);
  expect(dueSheetReminder({ assignedOn: "2026-06-02", dueOn: "2026-06-02", sent: [], today: "2026-06-02" })).toBeNull();
});

test("day by day each is told at most once, in the order of time, and the last one always", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.array(fc.boolean(), { minLength: 70, maxLength: 70 }), (days, looks) => {
      const { assignedOn } = period;
      const dueOn = addDays(assignedOn, days);
      const sent: SheetReminder[] = [];
      [...looks, true].forEach((isLooked, day) => {
        const kind = isLooked ? dueSheetReminder({ assignedOn, dueOn, sent, today: addDays(assignedOn, day) }) : null;
        if (kind) sent.push(kind);
      });
      expect(sent).toEqual(sheetReminders.filter((kind) => sent.includes(kind)));
      expect(sent.at(-1)).toBe("after_due");
    }),
  );
});
