import { expect, test } from "vitest";
import { recordSchema } from "#app/domain/application/record-schema.ts";
import { stageSchema } from "#app/domain/application/stage-schema.ts";
import { nextStages, stages } from "#app/domain/application/stages.ts";
import { parseWholeNumber } from "#app/domain/application/whole-number.ts";

const day = { day: "27", month: "3", year: "2026" };
const record = { unitId: "doan-so-y-te", stage: "applied", startedOn: day, confirmedBy: "Lê Văn Nam, Chánh Văn phòng" };

/** Error codes by field. */
const codesOf = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  (result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

test("a record with figures is read into whole numbers and a day", () => {
  const parsed = recordSchema.parse({ ...record, savedVnd: "12.500.000", savedHours: "340", measure: "Ngày giải quyết", figureBefore: "15" });
  expect([parsed.savedVnd, parsed.savedHours, parsed.startedOn, parsed.figureAfter]).toEqual([12_500_000, 340, "2026-03-27", ""]);
});

test.each([
  [{ ...record, startedOn: undefined }, ["startedOn: start_required"]],
  [{ ...record, startedOn: { day: "31", month: "2", year: "2026" } }, ["startedOn: date_no_such_date"]],
  [{ ...record, figureAfter: "3 ngày" }, ["measure: measure_required"]],
  [{ ...record, savedVnd: "12,5" }, ["savedVnd: not_a_whole_number"]],
  [{ ...record, savedHours: "9999999999" }, ["savedHours: number_too_large"]],
  [{ ...record, stage: "stopped" }, ["stage: stage_required"]],
  [{ ...record, confirmedBy: " " }, ["confirmedBy: confirmer_required"]],
  [{ ...record, stage: "proposed", startedOn: undefined }, []],
])("%j is refused with %j", (input, codes) => {
  expect(codesOf(recordSchema.safeParse(input))).toEqual(codes);
});

test.each([
  [{ stage: "stopped", endedOn: day }, ["stopReason: stop_reason_required"]],
  [{ stage: "stopped", stopReason: "no_staff" }, ["endedOn: end_required"]],
  [{ stage: "stopped", stopReason: "other", endedOn: day }, ["stopNote: stop_note_required"]],
  [{ stage: "stopped", stopReason: "weather", endedOn: day }, ["stopReason: stop_reason_unknown"]],
  [{ stage: "stopped", stopReason: "other", stopNote: "Bộ phận đã giải thể.", endedOn: day }, []],
  [{ stage: "paused" }, []],
])("the change %j gives %j", (input, codes) => {
  expect(codesOf(stageSchema.safeParse(input))).toEqual(codes);
});

test("a stopped application stays stopped, and nothing goes back to a proposal", () => {
  expect(nextStages("stopped")).toEqual([]);
  expect(stages.flatMap(nextStages)).not.toContain("proposed");
  expect(nextStages("paused")).toEqual(["trial", "applied", "replicated", "stopped"]);
});

test.each([
  ["", null],
  ["0", 0],
  ["1 250 000", 1_250_000],
  ["1.250.000", 1_250_000],
])("“%s” reads %s", (text, value) => {
  expect(parseWholeNumber({ text, maximum: 10_000_000 })).toEqual({ ok: true, value });
});

test.each(["-5", "1.25", "12,5", "một triệu", "1..000", "1.250.00"])("“%s” is no whole number", (text) => {
  expect(parseWholeNumber({ text, maximum: 10_000_000 })).toEqual({ ok: false, reason: "not_a_whole_number" });
});
