import { expect, test } from "vitest";
import { dossierErrors } from "#app/copy/errors/dossier.ts";
import { findGaps, type AuthorFacts, type FilingRules } from "#app/domain/initiative/completeness.ts";
import type { DraftContent } from "#app/domain/initiative/content.ts";
import { dossierTasks } from "#app/domain/initiative/dossier-tasks.ts";

const blank: DraftContent = {
  ...{ title: "", kind: "initiative", solutionKind: null, fieldSlug: null, summary: "", problem: "", purpose: "", differenceNote: "" },
  ...{ solution: "", novelty: "", conditions: "", benefits: "", benefitsByAppliers: "", economicEffect: "", yearlySavingVnd: null },
  ...{ verifiedByFinance: null, socialEffect: "", firstAppliedOn: null, appliedPlace: "", replicationScope: "", investor: "" },
  ...{ participants: [], links: [], confidential: "" },
};
const complete: DraftContent = {
  ...blank,
  title: "Lịch hẹn một chạm",
  solutionKind: "management",
  fieldSlug: "cai-cach-hanh-chinh",
  summary: "Người dân chọn giờ hẹn trên điện thoại.",
  problem: "Người dân chờ 35 phút.",
  solution: "Xếp lịch theo khung giờ.",
  novelty: "Lần đầu có tại đơn vị.",
  benefits: "Còn chờ 12 phút.",
  firstAppliedOn: "2026-02-01",
};
const lan: AuthorFacts = {
  ...{ fullName: "Nguyễn Thị Lan", share: 6000, unitName: "Đoàn Sở Nội vụ", birthDate: "1996-05-21" },
  ...{ acceptedAt: "2026-05-01T00:00:00Z", confirmedAt: null },
};
const khoi: AuthorFacts = { ...lan, fullName: "Trần Minh Khôi", share: 4000, confirmedAt: "2026-05-02T00:00:00Z" };
const campaign: FilingRules = {
  maximumAuthors: 5,
  maximumAge: 35,
  authorsConfirmFirst: true,
  requiredSections: ["authors", "content", "method", "effect", "practice"],
};
const today = "2026-05-20";

const gaps = (content: Partial<DraftContent>, rest: { authors?: AuthorFacts[]; campaign?: Partial<FilingRules> } = {}) =>
  findGaps({ content: { ...complete, ...content }, authors: rest.authors ?? [lan, khoi], campaign: { ...campaign, ...rest.campaign }, today });
const codes = (...options: Parameters<typeof gaps>) => gaps(...options).map((gap) => gap.code);

test("a complete file has no gaps; what no campaign demands may stay empty", () => {
  expect(gaps({})).toEqual([]);
});

test("every demanded answer is named, at its section and field, in the order of the task list, with a sentence", () => {
  const alone = { ...lan, fullName: "Lan", share: 9999, unitName: "", birthDate: null };
  const found = gaps(blank, {
    authors: [alone],
    campaign: { requiredSections: ["authors", "content", "method", "effect", "practice", "links", "confidential"] },
  });
  expect(found.map((gap) => `${gap.page} ${gap.field} ${gap.code}`)).toEqual([
    "authors own.share shares_not_whole",
    "authors own.share author_unit_missing",
    "authors own.birthDate birth_date_missing",
    "content title title_missing",
    "content solutionKind solution_kind_missing",
    "content fieldSlug field_missing",
    "content summary summary_missing",
    "content problem problem_missing",
    "method solution solution_missing",
    "method novelty novelty_missing",
    "effect benefits benefits_missing",
    "practice firstAppliedOn first_applied_missing",
    "links links links_missing",
    "confidential confidential confidential_missing",
  ]);
  for (const { code } of found) expect(Object.keys(dossierErrors)).toContain(code);
});

test("a campaign that does not demand a section lets it stay empty", () => {
  const empty = { solution: "", novelty: "", benefits: "", firstAppliedOn: null };
  expect(codes(empty, { campaign: { requiredSections: ["authors", "content"] } })).toEqual([]);
});

test("an idea needs no first day of application; no file has one in the future, demanded or not", () => {
  expect(codes({ firstAppliedOn: null })).toEqual(["first_applied_missing"]);
  expect(codes({ kind: "idea", firstAppliedOn: null })).toEqual([]);
  expect(codes({ firstAppliedOn: "2026-05-20" })).toEqual([]);
  expect(codes({ firstAppliedOn: "2026-05-21" })).toEqual(["first_applied_in_future"]);
  expect(codes({ kind: "idea", firstAppliedOn: "2026-05-21" }, { campaign: { requiredSections: ["authors", "content"] } })).toEqual([
    "first_applied_in_future",
  ]);
});

test("the campaign bounds the number of authors and their age on the day of sending", () => {
  expect(codes({}, { campaign: { maximumAuthors: 1 } })).toEqual(["too_many_authors"]);
  const born = (birthDate: string | null) => ({ authors: [lan, { ...khoi, birthDate }] });
  expect(codes({}, born("1990-05-21"))).toEqual([]);
  expect(gaps({}, born("1990-05-20"))).toEqual([{ page: "authors", field: "own.birthDate", code: "author_too_old", names: ["Trần Minh Khôi"] }]);
  expect(codes({}, born(null))).toEqual(["birth_date_missing"]);
  expect(codes({}, { ...born(null), campaign: { maximumAge: null } })).toEqual([]);
});

test("co-authors accept and confirm their share first, where the campaign says so; the contact author speaks by sending", () => {
  const silent = { ...khoi, acceptedAt: null, confirmedAt: null };
  expect(gaps({}, { authors: [lan, silent] })).toEqual([{ page: "authors", field: "own.share", code: "author_not_accepted", names: ["Trần Minh Khôi"] }]);
  expect(codes({}, { authors: [lan, { ...khoi, confirmedAt: null }] })).toEqual(["share_not_confirmed"]);
  expect(codes({}, { authors: [lan, silent], campaign: { authorsConfirmFirst: false } })).toEqual([]);
});

test("the task list says of each section whether it is untouched, begun, whole or may be left out", () => {
  const states = (content: DraftContent, rules: Partial<FilingRules> = {}) =>
    dossierTasks({ content, authors: [{ ...lan, share: 10_000 }], campaign: { ...campaign, ...rules }, today }).sections.map(
      ({ section, state }) => `${section} ${state}`,
    );
  expect(states({ ...blank, title: "Tên" })).toEqual([
    "authors whole",
    "content begun",
    "method untouched",
    "effect untouched",
    "practice untouched",
    "links optional",
    "confidential optional",
  ]);
  expect(states({ ...complete, conditions: "Một máy quét.", confidential: "Số máy nội bộ" }, { requiredSections: ["authors", "content"] })).toEqual([
    "authors whole",
    "content whole",
    "method whole",
    "effect whole",
    "practice whole",
    "links optional",
    "confidential whole",
  ]);
  expect(states({ ...complete, kind: "idea", firstAppliedOn: null, novelty: "" })).toContain("practice optional");
  expect(states({ ...complete, novelty: "" })).toContain("method begun");
  const ready = dossierTasks({ content: complete, authors: [{ ...lan, share: 10_000 }], campaign, today });
  expect(ready.isReady).toBe(true);
});
