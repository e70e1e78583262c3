import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { scoreSheetSchema } from "#app/domain/scoring/sheet-schema.ts";
import { rubric } from "./rubric.ts";

const send = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return parseWithZod(form, { schema: scoreSheetSchema(rubric) });
};

test("a half-filled sheet is a draft; text is NFC with one kind of line break", () => {
  const submission = send({
    revision: "0",
    "marks[0].criterionId": "11",
    "marks[0].bandId": "111",
    "marks[0].mark": "22,5",
    "marks[1].criterionId": "12",
    "marks[1].mark": "",
    "marks[1].note": "Cần hỏi lại\r\n",
    commentToAuthor: "Tốt\r\nNên đo thêm".normalize("NFD"),
  });
  expect(submission.status === "success" && submission.value).toEqual({
    revision: 0,
    marks: [
      { criterionId: 11, bandId: 111, mark: 2250, note: "" },
      { criterionId: 12, bandId: null, mark: null, note: "Cần hỏi lại" },
    ],
    commentToAuthor: "Tốt\nNên đo thêm",
    noteToCouncil: "",
  });
});

test("each fault lands on its own field, and what was typed comes back", () => {
  const submission = send({
    revision: "3",
    "marks[0].criterionId": "11",
    "marks[0].bandId": "111",
    "marks[0].mark": "20",
    "marks[1].criterionId": "12",
    "marks[1].mark": "30",
  });
  const reply = submission.reply();
  expect(reply.error).toEqual({ "marks[0].mark": ["mark_outside_band@21–40"], "marks[1].bandId": ["band_required"] });
  expect(reply.initialValue).toMatchObject({ marks: [{ mark: "20" }, { mark: "30" }] });
});

test("a number that is none says so", () => {
  const submission = send({ revision: "0", "marks[0].criterionId": "11", "marks[0].bandId": "111", "marks[0].mark": "hai mươi" });
  expect(submission.reply().error).toEqual({ "marks[0].mark": ["mark_invalid"] });
});
