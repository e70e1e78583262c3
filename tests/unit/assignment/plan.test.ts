import { expect, test } from "vitest";
import { namesOf, shortageSentences } from "#app/copy/assignment-plan.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { planAddress } from "#app/domain/assignment/plan/address.ts";
import { fitOf } from "#app/domain/assignment/plan/fit.ts";
import type { PlanOptions } from "#app/domain/assignment/plan/options.ts";
import { planOptionsSchema } from "#app/domain/assignment/plan/options-schema.ts";
import { addedPairs, planAssignment } from "#app/domain/assignment/plan/plan.ts";
import { planSections } from "#app/domain/assignment/plan/sections.ts";
import type { PlanFile, PlanMember } from "#app/domain/assignment/plan/world.ts";

const councilId = 7;
const secretary: Actor = { accountId: 900, fullName: "Thư ký", email: "thu-ky@thu.vn", unitId: null, grants: [{ role: "council_secretary", councilId }] };
const usual: PlanOptions = { readers: 2, oneFromOutside: false, oneChairClass: false, priority: "can-bang" };

const file = (id: number, more: Partial<PlanFile> = {}): PlanFile => ({
  id,
  code: `SK-2026-${1000 + id}`,
  title: `Hồ sơ ${id}`,
  unitName: "Đoàn Sở Y tế",
  unitId: "y-te",
  branchId: "y-te",
  fieldSlug: "cai-cach",
  fieldName: "Cải cách hành chính",
  status: "received",
  kind: "initiative",
  campaignId: 1,
  ownerId: 500,
  authorIds: [500],
  acceptedAuthorIds: [500],
  councilId,
  campaignCouncilIds: [councilId],
  reviewers: [],
  hasVote: false,
  isPublished: false,
  asksPromotion: false,
  isEscalated: false,
  recusedIds: [],
  conflictFacts: {
    ownerId: 500,
    authorIds: [500],
    unitIds: ["y-te"],
    aboveUnitIds: [],
    officerIds: [],
    confirmerIds: [],
    similarAuthorIds: [],
    declared: [],
    waivers: [],
  },
  abstainedIds: [],
  ...more,
});
const member = (accountId: number, more: Partial<PlanMember> = {}): PlanMember => ({
  accountId,
  fullName: `Người ${accountId}`,
  unitId: `don-vi-${accountId}`,
  unitName: `Đơn vị ${accountId}`,
  branchId: `don-vi-${accountId}`,
  roles: ["council_member"],
  fields: [],
  capacity: null,
  isDeputyChair: false,
  ...more,
});
const reading = (accountId: number) => ({ accountId, scoreSubmitted: false, feasibilitySubmitted: false });
const plan = (files: PlanFile[], members: PlanMember[], options: Partial<PlanOptions> = {}) =>
  planAssignment({ actor: secretary, world: { files, members }, options: { ...usual, ...options } });
const readersOf = (preview: ReturnType<typeof plan>, id: number) => preview.files.find((one) => one.id === id)!.readers.map(({ accountId }) => accountId);

test("who knows the field reads it; with nothing noted one stands between those who do and those who do not", () => {
  const knows = member(1, { fields: ["cai-cach", "y-te"] });
  const preview = plan([file(1)], [member(3, { fields: ["giao-thong"] }), member(2), knows]);
  expect(preview.files[0]?.readers).toEqual([
    { accountId: 1, fit: "same_field", origin: "new", conflicts: [] },
    { accountId: 2, fit: "unknown", origin: "new", conflicts: [] },
  ]);
  expect(fitOf({ fieldSlug: null, fields: ["y-te"] })).toBe("unknown");
});

test("the right field first, even loads first, or between the two", () => {
  const files = Array.from({ length: 40 }, (_, id) => file(id + 1));
  const load = (priority: PlanOptions["priority"]) =>
    plan(files, [member(1, { fields: ["cai-cach"] }), member(2, { fields: ["giao-thong"] })], { readers: 1, priority }).loads.map(({ after }) => after);
  expect(load("dung-linh-vuc")).toEqual([40, 0]);
  expect(load("can-bang")).toEqual([25, 15]);
  const [knows = 0, other = 0] = load("chia-deu");
  expect(Math.abs(knows - other)).toBeLessThanOrEqual(2);
});

test("with both rules two different readers answer them; a deputy chair is of chair class", () => {
  const members = [
    member(1, { branchId: "y-te" }),
    member(2, { branchId: "y-te" }),
    member(3, { branchId: "y-te", isDeputyChair: true }),
    member(4, { roles: ["council_chair"], branchId: null, unitId: null }),
  ];
  expect(readersOf(plan([file(1)], members, { oneFromOutside: true, oneChairClass: true }), 1)).toEqual([3, 4]);
});

test("chair and secretary join with the first assignment or not at all", () => {
  const preview = plan([file(1, { status: "under_review", reviewers: [reading(1)] })], [member(1), member(4, { roles: ["council_chair"] })]);
  expect(readersOf(preview, 1)).toEqual([1]);
  expect(preview.files[0]).toMatchObject({
    missing: 1,
    shortages: [{ constraint: "conflicts", candidates: 1, people: [{ accountId: 4, blocks: ["reads_sheets"] }] }],
  });
});

test("files of which the secretary is an author are no part of it, but their readers carry them", () => {
  const own = file(2, { ownerId: 900, authorIds: [900], status: "under_review", reviewers: [reading(1)] });
  const preview = plan([file(1), own], [member(1, { capacity: 1 }), member(2)], { readers: 1 });
  expect(preview.files.map(({ id }) => id)).toEqual([1]);
  expect(addedPairs(preview)).toEqual([{ fileId: 1, accountId: 2 }]);
  expect(preview.loads).toEqual([
    { accountId: 1, before: 1, after: 1, capacity: 1 },
    { accountId: 2, before: 0, after: 1, capacity: null },
  ]);
});

test("each shortage names those whose change would free the file", () => {
  const colleague = member(2, { unitId: "y-te" });
  const conflicts = plan([file(1)], [member(1), colleague]).files[0]!;
  expect(conflicts).toMatchObject({ missing: 1, shortages: [{ constraint: "conflicts", candidates: 1, people: [{ accountId: 2, blocks: ["same_unit"] }] }] });
  expect(planSections.thieu(conflicts)).toBe(true);
  const full = plan([file(1)], [member(1), member(2, { capacity: 0 })]).files[0];
  expect(full).toMatchObject({ missing: 1, shortages: [{ constraint: "capacity", candidates: null, people: [{ accountId: 2, blocks: [] }] }] });
  const inside = plan([file(1)], [member(1, { branchId: "y-te" }), member(2, { branchId: "y-te" })], { oneFromOutside: true }).files[0];
  expect(inside?.shortages.map(({ constraint }) => constraint)).toEqual(["outside"]);
  const noChair = plan([file(1)], [member(1), member(2)], { oneChairClass: true }).files[0];
  expect(noChair?.shortages.map(({ constraint }) => constraint)).toEqual(["chair_class"]);
  const held = plan([file(1, { status: "under_review", reviewers: [reading(1), reading(2)] })], [member(1), member(2), member(3)], { oneChairClass: true })
    .files[0];
  expect(held).toMatchObject({ missing: 0, shortages: [{ constraint: "locked", people: [{ accountId: 1 }, { accountId: 2 }] }] });
  expect(planSections.thieu(held!)).toBe(true);
});

test("every shortage is told in a sentence that says what to do", () => {
  const tell = (constraint: "capacity" | "conflicts" | "outside" | "chair_class" | "locked") =>
    shortageSentences({ constraint, candidates: 1, names: namesOf(["Bùi Thị A", "Lê Văn B"], 3) });
  for (const constraint of ["capacity", "conflicts", "outside", "chair_class", "locked"] as const)
    expect(tell(constraint)).toContain("Bùi Thị A, Lê Văn B và 3 người khác");
  expect(shortageSentences({ constraint: "outside", candidates: null, names: "" })).not.toContain("Hoặc nếu");
});

test("the options stand in the address of the plan and are read back from it", () => {
  const options: PlanOptions = { readers: 3, oneFromOutside: true, oneChairClass: false, priority: "chia-deu" };
  const address = planAddress({ councilId, options, section: "moi", page: 2 });
  expect(address).toBe("/viec-cua-hoi-dong/7/phan-cong?so-nguoi=3&ngoai-nhanh=on&uu-tien=chia-deu&muc=moi&trang=2");
  expect(planOptionsSchema.parse(Object.fromEntries(new URLSearchParams(address.split("?")[1])))).toEqual(options);
  const faults = (typed: object) => planOptionsSchema.safeParse(typed).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  expect(faults({ "so-nguoi": "8" })).toEqual(["so-nguoi readers_wrong", "uu-tien priority_required"]);
  expect(faults({ "so-nguoi": "", "uu-tien": "can-bang" })).toEqual(["so-nguoi readers_wrong"]);
});
