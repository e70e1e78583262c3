import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { dossierErrors } from "#app/copy/errors/dossier.ts";
import { moneyText, parseMoney } from "#app/domain/initiative/money.ts";
import { sectionSchemas } from "#app/domain/initiative/section-schemas.ts";
import { nextSection, sectionFields, sectionHref, sectionOfSlug, sectionSlugs, type ContentSection } from "#app/domain/initiative/sections.ts";

/** Reads a section's form as the action does: the value, or the codes by field, each of which must have its sentence. */
function read(section: ContentSection, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ revision: "0", ...fields })) form.append(name, value);
  const submission = parseWithZod(form, { schema: sectionSchemas[section] });
  if (submission.status === "success") return submission.value;
  const refused = Object.fromEntries(Object.entries(submission.error ?? {}).map(([name, codes]) => [name, codes?.[0]]));
  for (const code of Object.values(refused)) expect(Object.keys(dossierErrors)).toContain(code);
  return { refused };
}

test("every section may be saved empty, and holds its own fields and no others", () => {
  for (const section of Object.keys(sectionSlugs) as ContentSection[]) {
    const value = read(section, section === "content" ? { kind: "idea" } : {});
    expect(Object.keys(value).sort()).toEqual(["revision", ...sectionFields[section]].sort());
    expect(sectionOfSlug(sectionSlugs[section])).toBe(section);
  }
  expect([sectionOfSlug("tac-gia"), sectionOfSlug("constructor"), sectionOfSlug(undefined)]).toEqual([undefined, undefined, undefined]);
  expect([nextSection("authors"), nextSection("links"), nextSection("confidential")]).toEqual(["content", "confidential", null]);
  expect([sectionHref(3, "authors"), sectionHref(3, "effect")]).toEqual(["/ho-so/3/tac-gia", "/ho-so/3/phan/hieu-qua"]);
});

test("typed text is stored in NFC with plain line breaks and without control characters", () => {
  const typed = { kind: "idea", title: "  Hồ sơ \u0000một cửa ", problem: "Dòng một\r\nDòng hai" };
  expect(read("content", typed)).toMatchObject({ title: "Hồ sơ một cửa", problem: "Dòng một\nDòng hai" });
  expect(read("content", { kind: "idea", summary: "a\u0302\u0323".repeat(1000) })).toMatchObject({ summary: "ậ".repeat(1000) });
});

test("a section is refused for what is too long or cannot be kept, at the field itself", () => {
  expect(read("content", { kind: "initiative", title: "đ".repeat(301), summary: "ậ".repeat(1001), differenceNote: "k".repeat(2001) })).toEqual({
    refused: { title: "title_too_long", summary: "summary_too_long", differenceNote: "difference_note_too_long" },
  });
  expect(read("content", {})).toEqual({ refused: { kind: "kind_missing" } });
  expect(read("links", { "links[0].to": "target:1", "links[1].to": "target:1", "links[2].reason": "Vì rút ngắn thời gian" })).toEqual({
    refused: { "links[1].to": "link_twice", "links[2].to": "link_missing" },
  });
  expect(read("practice", { "firstAppliedOn.day": "31", "firstAppliedOn.month": "2", "firstAppliedOn.year": "2026", appliedPlace: "n".repeat(301) })).toEqual({
    refused: { firstAppliedOn: "date_no_such_date", appliedPlace: "applied_place_too_long" },
  });
  expect(read("method", { revision: "-1" })).toEqual({ refused: { revision: "draft_stale" } });
});

test("people of the first application: empty rows fall away, a row with anything in it needs a name", () => {
  const binh = { "participants[1].fullName": "Trần Thị Bình", "participants[1].birthDate.day": "1", "participants[1].birthDate.month": "2" };
  expect(read("practice", { ...binh, "participants[0].fullName": " ", "participants[1].birthDate.year": "1999" })).toMatchObject({
    participants: [{ fullName: "Trần Thị Bình", birthDate: "1999-02-01", workplace: "", jobTitle: "", qualification: "", contribution: "" }],
  });
  expect(read("practice", { "participants[0].contribution": "Nhập liệu" })).toEqual({ refused: { "participants[0].fullName": "participant_name_missing" } });
  expect(read("practice", binh)).toEqual({ refused: { "participants[1].birthDate": "date_incomplete" } });
});

test.each([
  ["", null],
  ["12500000", 12_500_000],
  ["12.500.000", 12_500_000],
  ["12 500 000 đồng", 12_500_000],
  ["0", 0],
  ["999.999.999.999.999", 999_999_999_999_999],
  ["12.5", "money_wrong"],
  ["12,5", "money_wrong"],
  ["12.500 000", "money_wrong"],
  ["-5", "money_wrong"],
  ["1e6", "money_wrong"],
  ["khoảng 12 triệu", "money_wrong"],
  ["1.000.000.000.000.000", "money_too_large"],
])("money “%s” reads as %s", (text, wanted) => {
  const value = read("effect", { yearlySavingVnd: text });
  if (typeof wanted === "string") expect(value).toEqual({ refused: { yearlySavingVnd: wanted } });
  else expect(value).toMatchObject({ yearlySavingVnd: wanted });
  if (typeof wanted === "number") expect(parseMoney(moneyText(wanted))).toEqual({ ok: true, value: wanted });
});

test("yes, no and not answered are three things", () => {
  expect([{ verifiedByFinance: "yes" }, { verifiedByFinance: "no" }, {}].map((fields) => read("effect", fields))).toMatchObject([
    { verifiedByFinance: true },
    { verifiedByFinance: false },
    { verifiedByFinance: null },
  ]);
});
