import { expect, test } from "vitest";
import { findBlocks } from "#app/domain/assignment/blocks.ts";
import { findConflicts, type ConflictFacts } from "#app/domain/assignment/conflicts.ts";

const facts: ConflictFacts = {
  ...{ ownerId: 1, authorIds: [1, 2], unitIds: ["so-noi-vu", "khu-cong-nghe-cao"], confirmerIds: [3] },
  ...{ aboveUnitIds: ["khoi-hanh-chinh"], officerIds: [4], similarAuthorIds: [5] },
  declared: [
    { accountId: 10, conflict: "declared_relation" },
    { accountId: 11, conflict: "recused" },
    { accountId: 12, conflict: "recused" },
    { accountId: 12, conflict: "declared_coworker" },
  ],
  waivers: [
    { accountId: 12, conflicts: ["recused"] },
    { accountId: 6, conflicts: ["same_unit"] },
    { accountId: 1, conflicts: ["same_unit"] },
  ],
};

test.each([
  ["the contact author", { accountId: 1, unitId: null }, ["author"]],
  ["a co-author in the file's unit", { accountId: 2, unitId: "so-noi-vu" }, ["coauthor", "same_unit"]],
  ["a co-author of another unit", { accountId: 2, unitId: "so-xay-dung" }, ["coauthor"]],
  ["a colleague in the file's unit", { accountId: 9, unitId: "so-noi-vu" }, ["same_unit"]],
  ["a colleague in a co-author's unit", { accountId: 9, unitId: "khu-cong-nghe-cao" }, ["same_unit"]],
  ["who confirmed the file, even after moving to another unit", { accountId: 3, unitId: "so-xay-dung" }, ["confirmer"]],
  ["somebody in a unit above", { accountId: 9, unitId: "khoi-hanh-chinh" }, ["superior"]],
  ["an officer of the file's unit who works elsewhere", { accountId: 4, unitId: "so-xay-dung" }, ["superior"]],
  ["the author of a file of nearly the same name", { accountId: 5, unitId: "so-xay-dung" }, ["similar_author"]],
  ["who said ahead that an author is close to them", { accountId: 10, unitId: "so-xay-dung" }, ["declared_relation"]],
  ["who said that the file concerns them", { accountId: 11, unitId: "so-noi-vu" }, ["recused", "same_unit"]],
  ["who was asked to judge it all the same, by what they said ahead", { accountId: 12, unitId: null }, ["declared_coworker"]],
  ["a colleague whom the chair let pass", { accountId: 6, unitId: "so-noi-vu" }, []],
  ["who was let pass for one reason, for another", { accountId: 6, unitId: "khoi-hanh-chinh" }, ["superior"]],
  ["an author whatever was waived", { accountId: 1, unitId: "so-noi-vu" }, ["author"]],
  ["somebody of another unit", { accountId: 9, unitId: "so-xay-dung" }, []],
  ["somebody without a unit", { accountId: 9, unitId: null }, []],
])("%s", (_, candidate, conflicts) => {
  expect(findConflicts({ candidate, facts })).toEqual(conflicts);
});

test("who has the file already is not offered again", () => {
  const member = { accountId: 9, unitId: "so-noi-vu", roles: ["council_member"] } as const;
  expect(findBlocks({ member, facts, status: "under_review", assignedIds: [9], abstainedIds: [] })).toEqual(["already_assigned"]);
});

test("chair and secretary, who read the sheets of others, join with the first assignment or not at all", () => {
  const chair = { accountId: 9, unitId: null, roles: ["council_chair", "council_member"] } as const;
  expect(findBlocks({ member: chair, facts, status: "received", assignedIds: [], abstainedIds: [] })).toEqual([]);
  expect(findBlocks({ member: chair, facts, status: "under_review", assignedIds: [], abstainedIds: [] })).toEqual(["reads_sheets"]);
  expect(findBlocks({ member: { ...chair, roles: ["council_member"] }, facts, status: "under_review", assignedIds: [], abstainedIds: [] })).toEqual([]);
});
