import { expect, test } from "vitest";
import { dossierErrors } from "#app/copy/errors/dossier.ts";
import { findGaps } from "#app/domain/initiative/completeness.ts";
import type { DraftContent } from "#app/domain/initiative/content.ts";

const complete: DraftContent = {
  title: "Lịch hẹn một chạm",
  kind: "initiative",
  solutionKind: "management",
  fieldSlug: "cai-cach-hanh-chinh",
  summary: "Người dân chọn giờ hẹn trên điện thoại.",
  problem: "Người dân chờ 35 phút.",
  solution: "Xếp lịch theo khung giờ.",
  novelty: "Lần đầu có tại đơn vị.",
  benefits: "Còn chờ 12 phút.",
  conditions: "",
  confidential: "",
  firstAppliedOn: "2026-02-01",
  links: [],
};
const authors = [
  { share: 6000, unitName: "Đoàn Sở Nội vụ" },
  { share: 4000, unitName: "Đoàn Khu Công nghệ cao" },
];
const gaps = (content: Partial<DraftContent>, rest: Partial<Parameters<typeof findGaps>[0]> = {}) =>
  findGaps({ content: { ...complete, ...content }, authors, maximumAuthors: 5, today: "2026-05-20", ...rest });
const codes = (...options: Parameters<typeof gaps>) => gaps(...options).map((gap) => gap.code);

test("a complete file has no gaps; conditions, confidential part and links may stay empty", () => {
  expect(gaps({})).toEqual([]);
});

test("every needed answer is named, at its page and field, in the order of the form", () => {
  const empty = { title: "", solutionKind: null, fieldSlug: null, summary: "", problem: "", solution: "", novelty: "", benefits: "", firstAppliedOn: null };
  const found = gaps(empty, { authors: [{ share: 9999, unitName: "" }] });
  expect(found.map((gap) => `${gap.page} ${gap.field}`)).toEqual([
    "content title",
    "content solutionKind",
    "content fieldSlug",
    "content summary",
    "content problem",
    "content solution",
    "content novelty",
    "content benefits",
    "content firstAppliedOn",
    "authors own.share",
    "authors own.share",
  ]);
  for (const { code } of found) expect(Object.keys(dossierErrors)).toContain(code);
});

test("an idea needs no first day of application; no file has one in the future", () => {
  expect(codes({ firstAppliedOn: null })).toEqual(["first_applied_missing"]);
  expect(codes({ kind: "idea", firstAppliedOn: null })).toEqual([]);
  expect(codes({ firstAppliedOn: "2026-05-20" })).toEqual([]);
  expect(codes({ firstAppliedOn: "2026-05-21" })).toEqual(["first_applied_in_future"]);
  expect(codes({ kind: "idea", firstAppliedOn: "2026-05-21" })).toEqual(["first_applied_in_future"]);
});

test("the campaign bounds the number of authors, and every author has a unit", () => {
  expect(codes({}, { maximumAuthors: 1 })).toEqual(["too_many_authors"]);
  expect(codes({}, { authors: [{ share: 10_000, unitName: "" }] })).toEqual(["author_unit_missing"]);
});
