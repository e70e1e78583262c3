import { beforeAll, expect, test } from "vitest";
import { readCouncilDesk } from "#app/pages/council/desk.ts";
import { deskSectionNames } from "#app/domain/council/desk.ts";
import { readReviewQueue } from "#app/pages/review/queue.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
const files: Record<string, number> = {};
beforeAll(async () => {
  world = await makeWorld(database.db);
  for (const status of [
    "draft",
    "awaiting_unit",
    "awaiting_intake",
    "received",
    "under_review",
    "in_council",
    "approved",
    "needs_work",
    "cancelled",
  ] as const) {
    files[status] = await makeDossier({ world, status });
  }
  files.published = await makeDossier({ world, status: "approved", published: true });
});

const desk = (who: "secretary" | "chair", section: (typeof deskSectionNames)[number] | null = null, page = 1) =>
  readCouncilDesk({ db: database.db, actor: world[who], section, page, now: testNow });

test("each file lies in the part its state says, with the step that is next; a published one in none", async () => {
  const found = [];
  for (const section of deskSectionNames) {
    const { rows, sections } = await desk("secretary", section);
    expect(sections.find(({ name }) => name === section)?.files).toBe(rows.length);
    found.push([section, rows.map(({ id, next }) => [id, next])]);
  }
  expect(found).toEqual([
    ["tiep-nhan", [[files.awaiting_intake, "receive"]]],
    ["phan-cong", [[files.received, "assign"]]],
    ["dang-cham", [[files.under_review, "assign"]]],
    ["hop", [[files.in_council, "read_sheets"]]],
    [
      "cho-cong-bo",
      [
        [files.approved, "read_sheets"],
        [files.needs_work, "read_sheets"],
      ],
    ],
    ["don-vi-cham", []],
  ]);
});

test("the chair sees what is theirs: no intake without a council, the vote next", async () => {
  const { section, sections } = await desk("chair");
  expect([section, sections.map(({ files: count }) => count)]).toEqual(["phan-cong", [0, 1, 1, 1, 2, 0]]);
  expect((await desk("chair", "hop")).rows.map(({ next }) => next)).toEqual(["record_vote"]);
  expect((await desk("chair", "dang-cham")).rows[0]).toMatchObject({ progress: { finished: 1, assigned: 2 }, next: "read_sheets", dueOn: "2026-06-30" });
});

test("a chair's own file is not on their desk, nor what it is decided to be", async () => {
  const actor = { ...world.coauthor, grants: world.chair.grants };
  const page = await readCouncilDesk({ db: database.db, actor, section: "cho-cong-bo", page: 1, now: testNow });
  expect([page.rows, page.sections.map(({ files: count }) => count)]).toEqual([[], [0, 0, 0, 0, 0, 0]]);
});

test("the reviewer's queue counts two sheets a file, what is left first", async () => {
  const queue = await readReviewQueue({ db: database.db, actor: world.secondMember, page: 1, now: testNow });
  expect(queue).toMatchObject({ sheets: 2, left: 2, rows: [{ id: files.under_review, score: "none", feasibility: "none", isDone: false }] });
  expect(queue.rows[0]?.daysLeft).toBeGreaterThan(3);
  const late = await readReviewQueue({ db: database.db, actor: world.secondMember, page: 1, now: new Date("2026-06-30T17:00:00Z") });
  expect(late.rows[0]?.daysLeft).toBe(-1);
  expect(await readReviewQueue({ db: database.db, actor: world.member, page: 1, now: testNow })).toMatchObject({
    sheets: 2,
    left: 0,
    rows: [{ isDone: true }],
  });
});

test("three queries of the desk and two of the queue, however many rows; twenty rows a page", async () => {
  const count = async (read: () => Promise<unknown>) => {
    database.takeQueries();
    await read();
    return database.takeQueries().length;
  };
  const pages = [() => desk("secretary", "dang-cham"), () => readReviewQueue({ db: database.db, actor: world.secondMember, page: 1, now: testNow })];
  const before = [await count(pages[0]!), await count(pages[1]!)];
  for (let made = 0; made < 20; made += 1) await makeDossier({ world, status: "under_review" });
  expect([await count(pages[0]!), await count(pages[1]!)]).toEqual(before);
  expect(before).toEqual([3, 2]);
  const second = await desk("secretary", "dang-cham", 2);
  expect([second.pages, second.rows.length, (await desk("secretary", "dang-cham", 99)).page]).toEqual([2, 1, 2]);
});
