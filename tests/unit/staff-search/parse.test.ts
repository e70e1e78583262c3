import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { faultSentence, vocabularyOf } from "#app/copy/staff-search.ts";
import { deskConditions, staffDesks, type StaffDesk } from "#app/domain/staff-search/conditions.ts";
import { parseStaffQuery } from "#app/domain/staff-search/parse.ts";

const parse = (text: string, desk: StaffDesk = "council") => parseStaffQuery({ text, allowed: deskConditions[desk], vocabulary: vocabularyOf(desk) });

test("words and conditions, with marks and without", () => {
  const score = { name: "score", comparison: ">", score: 8000 };
  expect(parse("một cửa điểm:>80")).toEqual({ text: "một cửa điểm:>80", words: ["một", "cửa"], conditions: [score], faults: [] });
  expect(parse("một cửa diem:>80,00").conditions).toEqual([score]);
  expect(parse("điểm:<=72.5").conditions).toEqual([{ name: "score", comparison: "<=", score: 7250 }]);
  expect(parse("nop:>2026-05-01 HẠN:<30/06/2026").conditions).toEqual([
    { name: "submitted", comparison: ">", day: "2026-05-01" },
    { name: "due", comparison: "<", day: "2026-06-30" },
  ]);
  expect(parse('đơn-vị:"Sở Nội vụ" mã:SK-2026-0007 lĩnh_vực:y-tế').conditions).toEqual([
    { name: "unit", text: "Sở Nội vụ" },
    { name: "code", text: "SK-2026-0007" },
    { name: "field", text: "y-tế" },
  ]);
  expect(parse("loai:y-tuong trang-thai:chờ").conditions).toEqual([
    { name: "kind", kinds: ["idea"] },
    { name: "status", statuses: ["awaiting_unit", "awaiting_intake", "received", "approved", "needs_work", "not_approved"] },
  ]);
  // “Đạt” alone is not “Không đạt”.
  expect(parse("trạng-thái:đạt").conditions).toEqual([{ name: "status", statuses: ["approved"] }]);
});

test("what is not understood is named, nothing typed is lost, and quotation marks make words of it", () => {
  expect(parse("rác điêm-số:80 điểm:cao hạn:").faults).toEqual([
    { kind: "unknown_condition", typed: "điêm-số" },
    { kind: "bad_value", name: "score", typed: "cao" },
    { kind: "bad_value", name: "due", typed: "" },
  ]);
  expect(parse("rác điêm-số:80").text).toBe("rác điêm-số:80");
  expect(parse("nộp:31/02/2026").faults).toEqual([{ kind: "bad_value", name: "submitted", typed: "31/02/2026" }]);
  expect(parse('"ghi chú: một cửa"')).toMatchObject({ words: ["ghi chú: một cửa"], faults: [] });
  expect(faultSentence({ fault: { kind: "bad_value", name: "kind", typed: "lạ" }, allowed: deskConditions.unit, desk: "unit" })).toBe(
    "“lạ” không dùng được cho “loại”: chọn trong: Sáng kiến, Ý tưởng.",
  );
});

test("what a desk may not ask is as unknown to it as what nobody has", () => {
  const answer = (typed: string, desk: StaffDesk) =>
    parse(`${typed}:>80`, desk).faults.map((fault) => faultSentence({ fault, allowed: deskConditions[desk], desk }).replace(typed, "…"));
  for (const hidden of ["điểm", "diem", "trạng-thái"]) expect(answer(hidden, "unit")).toEqual(answer("không-có", "unit"));
  expect(answer("hạn", "board")).toEqual(answer("không-có", "board"));
  expect(answer("điểm", "unit").join()).not.toContain("điểm");
});

test("any text is words and conditions or faults", () => {
  const typed = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom('"', ":", "điểm:", "mã:", " ", "hạn:<", "đơn-vị:", "trạng-thái:")), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(typed, fc.constantFrom(...staffDesks), (parts, desk) => {
      const query = parse(parts.join(""), desk);
      expect(query.words.every((word) => word.trim() !== "")).toBe(true);
      expect(query.conditions.every(({ name }) => deskConditions[desk].includes(name))).toBe(true);
      expect([...query.text].length).toBeLessThanOrEqual(300);
    }),
  );
});
