import { useForm, type SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx";
import { checkboxProps, dateProps, fieldProps } from "#app/ui/forms/conform-field.ts";
import { DateInput } from "#app/ui/forms/date-input.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";

const schema = z.object({
  title: z.string({ error: "Nhập tên sáng kiến" }).max(20, "Tên dài quá 20 ký tự"),
  applied: z.object({ day: z.string(), month: z.string(), year: z.string() }).refine(({ day }) => day !== "31", "Ngày phải có thật"),
  places: z.array(z.string()).min(2, "Chọn ít nhất hai nơi"),
});

function Form({ lastResult }: { lastResult: SubmissionResult<string[]> | null }) {
  const [form, fields] = useForm<z.input<typeof schema>>({ id: "draft", lastResult });
  return (
    <form id={form.id}>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <TextInput {...fieldProps(fields.title)} label="Tên sáng kiến" />
      <DateInput {...dateProps(fields.applied)} label="Ngày áp dụng" />
      <Checkboxes
        {...checkboxProps(fields.places)}
        label="Nơi áp dụng"
        items={[
          { value: "a", label: "Sở Nội vụ" },
          { value: "b", label: "Khu Công nghệ cao" },
        ]}
      />
    </form>
  );
}

test("a refused form comes back with everything typed, a summary and the message at each field", () => {
  const typed = new FormData();
  for (const [name, value] of Object.entries({
    title: "Sổ tay điện tử tra cứu thủ tục",
    "applied.day": "31",
    "applied.month": "2",
    "applied.year": "2026",
    places: "b",
  }))
    typed.set(name, value);
  const html = renderToStaticMarkup(<Form lastResult={parseWithZod(typed, { schema }).reply()} />);
  for (const [id, message] of [
    ["draft-title", "Tên dài quá 20 ký tự"],
    ["draft-applied", "Ngày phải có thật"],
    ["draft-places", "Chọn ít nhất hai nơi"],
  ]) {
    expect(html).toMatch(new RegExp(`<a href="#${id}"[^>]*>${message}</a>`));
    expect(html).toContain(` id="${id}"`);
    expect(html).toMatch(new RegExp(`<p id="${id}-error"[^>]*>.*?${message}</p>`));
  }
  expect(html).toContain('value="Sổ tay điện tử tra cứu thủ tục"');
  expect(html).toMatch(/name="applied\.day"[^>]*value="31"|value="31"[^>]*name="applied\.day"/);
  expect([...html.matchAll(/<input type="checkbox"[^>]*>/g)].map(([box]) => box.includes("checked"))).toEqual([false, true]);
});

test("an empty form has no summary and no message", () => {
  const html = renderToStaticMarkup(<Form lastResult={null} />);
  expect(html).not.toContain("Có lỗi trong biểu mẫu");
  expect(html).not.toContain("aria-invalid");
});

test("a message of the whole form, and one of a box inside a date", () => {
  expect(summaryErrors({ errors: { "": ["Hồ sơ vừa được người khác sửa"], "applied.month": ["Tháng từ 1 đến 12"], title: undefined } })).toEqual([
    { message: "Hồ sơ vừa được người khác sửa" },
    { fieldId: "applied", message: "Tháng từ 1 đến 12" },
  ]);
});
