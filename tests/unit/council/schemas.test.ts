import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { errorSentence } from "#app/copy/error-sentence.ts";
import { reviewErrors } from "#app/copy/errors/review.ts";
import { assignmentSchema, proposedDueDay } from "#app/domain/assignment/assignment-schema.ts";
import { decisionSchema } from "#app/domain/council/decision-schema.ts";
import { voteSchema } from "#app/domain/council/vote-schema.ts";
import { findFeasibilityGaps } from "#app/domain/feasibility/sheet-schema.ts";

function form(fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

const due: [string, string][] = [
  ["dueOn.day", "6"],
  ["dueOn.month", "12"],
  ["dueOn.year", "2026"],
];

test("one ticked reviewer is a list of one, two are two, none is refused", () => {
  const read = (...reviewers: string[]) =>
    parseWithZod(form([...reviewers.map((id): [string, string] => ["reviewers", id]), ...due]), { schema: assignmentSchema });
  const one = read("7");
  expect(one.status === "success" && one.value).toEqual({ reviewers: [7], dueOn: "2026-12-06" });
  const two = read("7", "8");
  expect(two.status === "success" && two.value.reviewers).toEqual([7, 8]);
  expect(read().reply().error).toEqual({ reviewers: ["reviewer_required"] });
});

test("a due day that is missing or does not exist is told apart", () => {
  const read = (day: string) =>
    parseWithZod(
      form([
        ["reviewers", "7"],
        ["dueOn.day", day],
        ["dueOn.month", day && "2"],
        ["dueOn.year", day && "2026"],
      ]),
      { schema: assignmentSchema },
    ).reply().error;
  expect(read("")).toEqual({ dueOn: ["day_missing"] });
  expect(read("31")).toEqual({ dueOn: ["day_invalid"] });
});

test("two weeks are proposed, over the end of a year too", () => {
  expect(proposedDueDay("2026-11-22")).toBe("2026-12-06");
  expect(proposedDueDay("2026-12-25")).toBe("2027-01-08");
});

test("a conditional decision names its conditions, and every decision its reason", () => {
  const read = (fields: [string, string][]) => parseWithZod(form(fields), { schema: decisionSchema }).reply().error;
  const conditional: [string, string][] = [
    ["outcome", "approved"],
    ["feasibility", "conditional"],
    ["reason", "Đủ căn cứ."],
  ];
  expect(read(conditional)).toEqual({ conditions: ["conditions_required"] });
  expect(read([...conditional, ["conditions", "Có quy chế dùng chung."]])).toBeUndefined();
  expect(
    read([
      ["outcome", "approved"],
      ["feasibility", "apply_now"],
    ]),
  ).toEqual({ reason: ["reason_required"] });
  expect(read([["reason", "x"]])).toEqual({ outcome: ["outcome_required"], feasibility: ["feasibility_required"] });
});

test("another score than the one of the sheets needs a reason, and a reason a score", () => {
  const decide = (fields: [string, string][]) =>
    parseWithZod(form([["outcome", "approved"], ["feasibility", "apply_now"], ["reason", "Đủ căn cứ."], ...fields]), { schema: decisionSchema });
  const faults = (fields: [string, string][]) => decide(fields).reply().error;
  expect(faults([["overriddenScore", "82,5"]])).toEqual({ overrideReason: ["override_reason_required"] });
  expect(faults([["overrideReason", "Chấm nhầm."]])).toEqual({ overriddenScore: ["override_score_required"] });
  expect(
    faults([
      ["overriddenScore", "tám mươi"],
      ["overrideReason", "Chấm nhầm."],
    ]),
  ).toEqual({ overriddenScore: ["mark_invalid"] });
  const whole = decide([
    ["overriddenScore", "82,5"],
    ["overrideReason", "Chấm nhầm."],
    ["minorityView", "Nên áp dụng thử."],
  ]);
  expect(whole.status === "success" && whole.value).toMatchObject({ overriddenScore: 8250, overrideReason: "Chấm nhầm.", minorityView: "Nên áp dụng thử." });
});

test("counts of a vote are whole numbers from 0", () => {
  const read = (agree: string) =>
    parseWithZod(
      form([
        ["agree", agree],
        ["disagree", "0"],
        ["other", "0"],
        ["heldOn.day", "1"],
        ["heldOn.month", "5"],
        ["heldOn.year", "2026"],
      ]),
      { schema: voteSchema },
    ).reply().error;
  expect(read("5")).toBeUndefined();
  for (const wrong of ["", "-1", "2.5", "năm"]) expect(read(wrong), wrong).toEqual({ agree: ["count_invalid"] });
});

test("a feasibility sheet wants its conclusion, and conditions only when conditional", () => {
  expect(findFeasibilityGaps({ tag: null, conditions: "" })).toEqual(["feasibility_required"]);
  expect(findFeasibilityGaps({ tag: "conditional", conditions: "" })).toEqual(["conditions_required"]);
  expect(findFeasibilityGaps({ tag: "conditional", conditions: "Có kinh phí." })).toEqual([]);
  expect(findFeasibilityGaps({ tag: "apply_now", conditions: "" })).toEqual([]);
});

test("every refusal has its sentence, with its number in place", () => {
  expect(errorSentence("sheets_missing@2")).toBe("Còn 2 ủy viên chưa nộp đủ phiếu. Muốn họp ngay, hãy ghi lý do.");
  expect(errorSentence("mark_outside_band@21–40")).toBe("Điểm phải nằm trong mức đã chọn: 21–40.");
  for (const code of Object.keys(reviewErrors)) expect(errorSentence(code)).not.toBe(errorSentence("khong_co_ma_nay"));
});
