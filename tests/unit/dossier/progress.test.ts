import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { dossierCopy, nextSteps } from "#app/copy/dossier-progress.ts";
import { addDays } from "#app/domain/initiative/deadlines.ts";
import type { VisibleStatus } from "#app/domain/initiative/policy.ts";
import { progressOf, type Holder } from "#app/domain/initiative/progress.ts";
import { statuses } from "#app/domain/initiative/states.ts";

const states: VisibleStatus[] = [...statuses, "awaiting_release"];
const facts = { receivedOn: "2026-06-10", statusSince: "2026-06-20", unitDays: 5, reviewMonths: 3, completionMonths: 1 };

/** By hand: who has the file, since when and until when, in every state that is shown. */
const table: Record<VisibleStatus, [Holder, string | null, string | null]> = {
  draft: ["owner", "2026-06-20", null],
  awaiting_unit: ["unit", "2026-06-20", "2026-06-25"],
  returned_by_unit: ["owner", "2026-06-20", null],
  declined_by_unit: ["nobody", null, null],
  awaiting_intake: ["secretary", "2026-06-20", null],
  // From the intake on the council has it, whatever happened inside.
  received: ["secretary", "2026-06-10", "2026-09-10"],
  under_review: ["council", "2026-06-10", "2026-09-10"],
  in_council: ["council", "2026-06-10", "2026-09-10"],
  awaiting_release: ["board", null, "2026-09-10"],
  returned_for_completion: ["owner", "2026-06-20", "2026-07-20"],
  needs_work: ["owner", "2026-06-20", "2026-07-20"],
  approved: ["units", "2026-06-20", null],
  not_approved: ["nobody", null, null],
  withdrawn: ["nobody", null, null],
  cancelled: ["nobody", null, null],
};

test.each(states)("%s: who has the file, since and until when", (status) => {
  const { holder, since, until } = progressOf({ facts: { ...facts, status }, today: "2026-06-21" });
  expect([holder, since, until]).toEqual(table[status]);
});

test("late is what is past its last day, by whole days", () => {
  const late = (today: string) => progressOf({ facts: { ...facts, status: "awaiting_unit" }, today }).daysLate;
  expect([late("2026-06-25"), late("2026-06-26"), late("2026-07-05")]).toEqual([0, 1, 10]);
  expect(progressOf({ facts: { ...facts, status: "draft" }, today: "2030-01-01" }).daysLate).toBe(0);
});

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2024-01-01", days));

test("in every state on every day: nobody who has the file means no day and no lateness; whoever can be late gets a word of advice", () => {
  const any = fc.record({
    status: fc.constantFrom(...states),
    receivedOn: fc.option(day),
    statusSince: day,
    unitDays: fc.integer({ min: 1, max: 90 }),
    reviewMonths: fc.integer({ min: 1, max: 24 }),
    completionMonths: fc.integer({ min: 1, max: 24 }),
  });
  fc.assert(
    fc.property(any, day, (one, today) => {
      const { holder, since, until, daysLate } = progressOf({ facts: one, today });
      if (holder === "nobody") expect([since, until, daysLate]).toEqual([null, null, 0]);
      expect(daysLate > 0).toBe(until !== null && until < today);
      if (daysLate > 0) expect(dossierCopy.lateAdvice[holder]).toBeTypeOf("string");
      // Between a decision and its release no day of the decision is told.
      if (one.status === "awaiting_release" || one.status === "in_council")
        expect(progressOf({ facts: { ...one, statusSince: today }, today })).toEqual({ holder, since, until, daysLate });
      expect(nextSteps[one.status].what).not.toBe("");
    }),
    { numRuns: 2000 },
  );
});
