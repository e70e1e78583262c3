import { expect, test } from "vitest";
import { deskCopy } from "#app/copy/council.ts";
import { conditionExamples, staffSearchCopy, vocabularyOf } from "#app/copy/staff-search.ts";
import { deskConditions, staffDesks, type StaffDesk } from "#app/domain/staff-search/conditions.ts";
import { parseStaffQuery } from "#app/domain/staff-search/parse.ts";

const parse = (text: string, desk: StaffDesk) => parseStaffQuery({ text, allowed: deskConditions[desk], vocabulary: vocabularyOf(desk) });

test.each(staffDesks)("every example that the desk of %s shows is one condition there", (desk) => {
  const examples = conditionExamples(desk);
  expect(examples).toHaveLength(deskConditions[desk].length);
  expect(examples.map(({ typed }) => parse(typed, desk)).map(({ words, conditions, faults }) => [words.length, conditions.length, faults.length])).toEqual(
    examples.map(() => [0, 1, 0]),
  );
});

test("a status is called as the tabs of the desk call it too", () => {
  const statuses = (text: string, desk: StaffDesk) => parse(`trạng-thái:${text}`, desk).conditions;
  expect(statuses("chờ-phân-công", "council")).toEqual([{ name: "status", statuses: ["received"] }]);
  expect(statuses(`"${deskCopy.sections["cho-cong-bo"]}"`, "council")).toEqual([{ name: "status", statuses: ["approved", "needs_work", "not_approved"] }]);
  expect(statuses("chờ", "board")).toEqual([{ name: "status", statuses: ["approved", "needs_work", "not_approved"] }]);
  expect(statuses("không-đạt", "board")).toEqual([{ name: "status", statuses: ["not_approved"] }]);
});

test("what was typed in quotation marks is not put into a second pair", () => {
  expect(staffSearchCopy.found("3", '"một cửa"')).toBe("3 hồ sơ khớp với “một cửa”");
  expect(staffSearchCopy.found("3", 'rác đơn-vị:"Sở Nội vụ"')).toBe('3 hồ sơ khớp với “rác đơn-vị:"Sở Nội vụ"”');
});
