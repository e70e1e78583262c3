import { beforeAll, expect, test } from "vitest";
import { readPaperSheets } from "#app/pages/review/paper-sheets.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePanel } from "#tests/support/panel.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let both = 0;
let handedIn = 0;
let foreign = 0;
beforeAll(async () => {
  world = await makeWorld(database.db);
  [both = 0, handedIn = 0, foreign = 0] = await makePanel({
    world,
    files: [
      {
        title: "Chưa chấm",
        sheets: [
          [world.member, null],
          [world.secondMember, [2000, 3000]],
        ],
      },
      { title: "Đã nộp đủ", sheets: [[world.member, [2500, 3500]]] },
      { title: "Của người khác", sheets: [[world.secondMember, null]] },
    ],
  });
});

const read = (fileId: number | null = null, actor = world.member) => readPaperSheets({ db: database.db, actor, fileId, page: 1 });
const asked = async (...options: Parameters<typeof read>) =>
  (await read(...options)).files.map(({ id, wantsScore, wantsFeasibility }) => [id, wantsScore, wantsFeasibility]);

test("own sheets that are not handed in, with the criteria and bands of the council's rubric and nothing that anybody wrote", async () => {
  const { files, page, pages } = await read();
  expect([files.map(({ title }) => title), page, pages]).toEqual([["Chưa chấm"], 1, 1]);
  const [{ criteria, maximum, dueOn, rubricName } = files[0]!] = files;
  expect([criteria.map(({ name, bands }) => [name, bands.length > 0]), dueOn]).toEqual([
    [
      ["Tính mới", true],
      ["Tính khả thi", true],
    ],
    "2026-06-30",
  ]);
  expect(maximum).toBe(criteria.reduce((sum, criterion) => sum + criterion.maximum, 0));
  expect(rubricName).not.toBe("");
});

test("of a file that one asks for, only where it is an own one with something left", async () => {
  expect(await asked(both)).toEqual([[both, true, true]]);
  for (const none of [handedIn, foreign, 0]) expect(await asked(none)).toEqual([]);
  expect(await asked(null, world.secondMember)).toEqual([[foreign, true, true]]);
  expect(await asked(null, world.idleMember)).toEqual([]);
});

test("a sheet that is in is not printed again, and a file of which one has become an author is gone", async () => {
  const { id } = await database.db
    .selectFrom("reviewAssignment")
    .select("id")
    .where("initiativeId", "=", both)
    .where("reviewerId", "=", world.member.accountId)
    .executeTakeFirstOrThrow();
  const now = new Date("2026-06-01T02:00:00Z");
  await database.db.insertInto("feasibilitySheet").values({ assignmentId: id, tag: "apply_now", savedAt: now, submittedAt: now }).execute();
  expect(await asked()).toEqual([[both, true, false]]);
  const { accountId } = world.member;
  await database.db.updateTable("initiativeAuthor").set({ accountId }).where("initiativeId", "=", both).where("position", "=", 1).execute();
  expect(await asked()).toEqual([]);
});
