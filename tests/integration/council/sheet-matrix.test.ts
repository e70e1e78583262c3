import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { readMatrixList } from "#app/domain/council/matrix-list.ts";
import { readSheetMatrix, readSheetMatrixWorkbook } from "#app/pages/council/sheet-matrix.ts";
import { readFirstSheet } from "#app/platform/sheets/read-sheet.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePanel } from "#tests/support/panel.ts";
import { assignReviewer } from "#tests/support/sheets.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let apart: number;
let wide: number;
let begun: number;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  const { member, secondMember, idleMember } = world;
  await database.db.updateTable("initiative").set({ status: "cancelled" }).where("status", "!=", "cancelled").execute();
  const files = await makePanel({
    world,
    files: [
      {
        title: "Một người đứng riêng",
        sheets: [
          [member, [3000, 4000]],
          [secondMember, [3000, 4200]],
          [idleMember, [2000, 3500]],
        ],
      },
      {
        title: "=Chênh nhiều",
        sheets: [
          [member, [1000, 3000]],
          [secondMember, [3500, 4500]],
        ],
      },
      {
        title: "Mới có một phiếu",
        sheets: [
          [member, [2500, 3500]],
          [secondMember, null],
        ],
      },
    ],
  });
  [apart, wide, begun] = files as [number, number, number];
});

const list = (query = "") => readMatrixList(new URLSearchParams(query));
const read = async (actor: Actor, query = "") => (await readSheetMatrix({ db: database.db, actor, councilId: world.councilId, list: list(query) }))!;

test("the secretary sees who handed in what, who stands apart, and where a third reader is asked for", async () => {
  const { rows, members, counts } = await read(world.secretary);
  const { member, secondMember, idleMember } = world;
  expect(rows.map(({ id, range, score, waiting, isOnAgenda, asksThird }) => [id, range, score, waiting, isOnAgenda, asksThird])).toEqual([
    [wide, 4000, 6000, 0, true, true],
    [apart, 1700, 6567, 0, false, false],
    [begun, null, 6000, 1, false, false],
  ]);
  expect(rows[1]?.cells.map(({ memberId, total, standsApart }) => [memberId, total, standsApart])).toEqual([
    [member.accountId, 7000, false],
    [secondMember.accountId, 7200, false],
    [idleMember.accountId, 5500, true],
  ]);
  expect(members.map(({ fullName, finished, assigned, apart: times }) => [fullName, finished, assigned, times])).toEqual([
    [member.fullName, 3, 3, 0],
    [secondMember.fullName, 2, 3, 0],
    [idleMember.fullName, 1, 1, 1],
  ]);
  expect(counts).toEqual([
    { name: "tat-ca", files: 3 },
    { name: "vao-hop", files: 1 },
    { name: "thieu-phieu", files: 1 },
  ]);
});

test("the chair sees the same and proposes no reader; a filter leaves the columns of its files", async () => {
  const { rows, members } = await read(world.chair, "loc=vao-hop");
  expect(rows.map(({ id, isOnAgenda, asksThird }) => [id, isOnAgenda, asksThird])).toEqual([[wide, true, false]]);
  expect(members.map(({ fullName }) => fullName)).toEqual([world.member.fullName, world.secondMember.fullName]);
});

test("files whose sheets are sealed for the viewer are neither there nor counted", async () => {
  expect(await read(world.board)).toMatchObject({ rows: [], members: [], counts: [{ files: 0 }, { files: 0 }, { files: 0 }] });
  await assignReviewer({ world, initiativeId: wide, reviewer: world.secretary });
  const authorship = { accountId: world.secretary.accountId };
  await database.db.updateTable("initiativeAuthor").set(authorship).where("initiativeId", "=", begun).where("position", "=", 2).execute();
  const { rows, members, counts } = await read(world.secretary);
  expect(rows.map(({ id }) => id)).toEqual([apart]);
  expect(members.map(({ assigned }) => assigned)).toEqual([1, 1, 1]);
  expect(counts.map(({ files }) => files)).toEqual([1, 0, 0]);
  await database.db.updateTable("initiative").set({ status: "not_approved" }).where("id", "=", apart).execute();
  expect((await read(world.board)).rows.map(({ id }) => id)).toEqual([apart]);
});

test("the workbook holds what the filter shows; a title that looks like a formula is text", async () => {
  const asked = { db: database.db, actor: world.chair, councilId: world.councilId };
  const workbook = await readSheetMatrixWorkbook({ ...asked, list: list("loc=vao-hop") });
  const reading = await readFirstSheet({ workbook: workbook! });
  expect(reading.ok && reading.rows.slice(1).map((row) => row.slice(1, 6))).toEqual([["=Chênh nhiều", 60, 40, 0, "Vào chương trình họp"]]);
  expect(reading.ok && reading.rows[1]?.slice(7, 11)).toEqual([40, "Khả thi – áp dụng ngay", 80, "Khả thi – áp dụng ngay"]);
  expect(await readSheetMatrixWorkbook({ ...asked, councilId: 999_999, list: list() })).toBeUndefined();
});
