import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { calibrationWorkbook, readCalibration } from "#app/pages/council/calibration.ts";
import { readFirstSheet } from "#app/platform/sheets/read-sheet.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePanel } from "#tests/support/panel.ts";
import { assignReviewer } from "#tests/support/sheets.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  await database.db.updateTable("initiative").set({ status: "cancelled" }).where("status", "!=", "cancelled").execute();
});

const read = async (actor: Actor) => (await readCalibration({ db: database.db, actor, councilId: world.councilId }))!;

/** `strict` gives ten points less than `mild` on each of six files; the sums are 42 and 52, 45 and 55 … */
const tenPointsApart = async (strict: Actor, mild: Actor) =>
  makePanel({
    world,
    files: Array.from({ length: 6 }, (_, index) => ({
      title: `Hồ sơ chấm chung ${index + 1}`,
      sheets: [
        [strict, [1200 + 300 * index, 3000]],
        [mild, [1700 + 300 * index, 3500]],
      ],
    })),
  });

test("who gives ten points less on every shared file is strict, and the mean of each file stays what it was", async () => {
  await tenPointsApart(world.member, world.secondMember);
  const { groups, spread, agreement, meanIsOfficial } = await read(world.chair);
  expect(groups).toHaveLength(1);
  const [strict, mild] = groups[0]!.judges;
  expect([strict?.fullName, strict?.sheets, mild?.fullName]).toEqual([world.member.fullName, 6, world.secondMember.fullName]);
  // Shrunk from 5.00, half the difference, by little: six files say the same.
  expect(strict!.severity!.value).toBeGreaterThan(450);
  expect(strict!.severity!.low).toBeGreaterThan(0);
  expect(mild!.severity!.value).toBe(-strict!.severity!.value);
  expect(groups[0]!.files.map(({ title, sheets, official, means, moves }) => [title, sheets, official, means.raw, means.adjusted, moves.adjusted])).toEqual(
    [6, 5, 4, 3, 2, 1].map((number) => [`Hồ sơ chấm chung ${number}`, 2, 4400 + 300 * number, 4400 + 300 * number, 4400 + 300 * number, 0]),
  );
  expect([meanIsOfficial, spread !== null, agreement.total.pairedFiles]).toEqual([true, true, 6]);
  expect(agreement.criteria.map(({ name }) => name)).toEqual(["Tính mới", "Tính khả thi"]);
});

test("the file of a strict reader rises above the one of a mild reader when adjusted", async () => {
  await tenPointsApart(world.member, world.secondMember);
  await makePanel({
    world,
    files: [
      { title: "Chỉ người nới chấm", sheets: [[world.secondMember, [3000, 3300]]] },
      { title: "Chỉ người chặt chấm", sheets: [[world.member, [3000, 3000]]] },
    ],
  });
  const [group] = (await read(world.chair)).groups;
  const alone = group!.files.filter(({ title }) => title.startsWith("Chỉ"));
  expect(alone.map(({ title, places, moves }) => [title, places.raw, places.adjusted, moves.adjusted])).toEqual([
    ["Chỉ người nới chấm", 1, 4, -3],
    ["Chỉ người chặt chấm", 3, 1, 2],
  ]);
});

test("readers who share no file are two groups, and nobody is compared across them", async () => {
  await tenPointsApart(world.member, world.secondMember);
  await makePanel({
    world,
    files: [
      {
        title: "Chấm riêng",
        sheets: [
          [world.idleMember, [2000, 2000]],
          [world.secretary, [2000, 2500]],
        ],
      },
    ],
  });
  const { groups } = await read(world.chair);
  expect(groups.map(({ number, judges, files }) => [number, judges.length, files.length])).toEqual([
    [1, 2, 6],
    [2, 2, 1],
  ]);
  expect(groups[1]!.files.map(({ title, places }) => [title, places.raw])).toEqual([["Chấm riêng", 1]]);
});

test("where no file has two sheets there is nothing to compare; drafts and ended assignments count for nothing", async () => {
  const [file] = await makePanel({
    world,
    files: [
      {
        title: "Một phiếu",
        sheets: [
          [world.member, [2000, 2000]],
          [world.secondMember, null],
          [world.idleMember, null],
        ],
      },
    ],
  });
  const assignment = await database.db
    .selectFrom("reviewAssignment")
    .select(["id", "reviewerId"])
    .where("initiativeId", "=", file!)
    .where("reviewerId", "=", world.secondMember.accountId)
    .executeTakeFirstOrThrow();
  await database.db
    .insertInto("scoreSheet")
    .values({ assignmentId: assignment.id, savedAt: new Date("2026-06-01T00:00:00Z") })
    .execute();
  const page = await read(world.chair);
  expect([page.spread, page.groups.flatMap(({ judges }) => judges.map(({ severity }) => severity))]).toEqual([null, [null]]);
});

test("a file under review is not there for the board, nor for an author or who still owes its sheets: the figures are those without it", async () => {
  await tenPointsApart(world.member, world.secondMember);
  const before = await read(world.chair);
  const [hidden] = await makePanel({
    world,
    files: [
      {
        title: "Hồ sơ giấu",
        sheets: [
          [world.member, [0, 0]],
          [world.secondMember, [4000, 6000]],
        ],
      },
    ],
  });
  expect((await read(world.board)).groups).toEqual([]);
  expect((await read(world.secretary)).groups[0]?.files).toHaveLength(7);

  await assignReviewer({ world, initiativeId: hidden!, reviewer: world.chair });
  expect(await read(world.chair)).toEqual(before);
  const secretaryWrites = { accountId: world.secretary.accountId };
  await database.db.updateTable("initiativeAuthor").set(secretaryWrites).where("initiativeId", "=", hidden!).where("position", "=", 2).execute();
  expect(await read(world.secretary)).toEqual(before);

  await database.db.updateTable("initiative").set({ status: "approved" }).where("id", "=", hidden!).execute();
  expect((await read(world.board)).groups.flatMap(({ files }) => files.map(({ title }) => title))).toEqual(["Hồ sơ giấu"]);
});

test("a council that does not exist has no page", async () => {
  expect(await readCalibration({ db: database.db, actor: world.board, councilId: 999_999 })).toBeUndefined();
});

test("the workbook holds the same figures; a title that looks like a formula is text", async () => {
  await makePanel({
    world,
    files: [
      {
        title: "=1+1",
        sheets: [
          [world.member, [2000, 3000]],
          [world.secondMember, [2000, 4000]],
        ],
      },
    ],
  });
  const workbook = await calibrationWorkbook(await read(world.chair));
  const reading = await readFirstSheet({ workbook });
  expect(reading.ok && reading.rows.map((row) => row.slice(2, 7))).toEqual([
    ["Tên", "Số phiếu", "Điểm chính thức", "Trung bình các phiếu", "Hạng theo trung bình"],
    ["=1+1", 2, 55, 55, 1],
  ]);
});
