import { beforeAll, expect, test } from "vitest";
import { readBoardDesk } from "#app/pages/board/desk.ts";
import { readCouncilDesk } from "#app/pages/council/desk.ts";
import { readUnitQueue } from "#app/pages/unit/queue.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
  await makeDossier({ world, status: "awaiting_unit", code: "SK-2026-0401", title: "Lịch hẹn một cửa", confidential: "zqmat" });
  await makeDossier({ world, status: "awaiting_unit", code: "SK-2026-0402", title: "Phân loại rác tại nguồn" });
  await makeDossier({ world, status: "approved", code: "SK-2026-0403", title: "Bản đồ điểm ngập" });
  await makeDossier({ world, status: "not_approved", code: "SK-2026-0404", title: "Lịch họp không giấy" });
});

const unit = async (words: string, officer = world.officer) => {
  const { awaiting, counts, faults } = await readUnitQueue({ db: database.db, actor: officer, filter: { part: "all", words }, page: 1, now: testNow });
  return { codes: awaiting.map(({ code }) => code).sort(), total: counts.all, faults: faults.map(({ kind }) => kind) };
};
const council = async (text: string) => {
  const desk = await readCouncilDesk({ db: database.db, actor: world.secretary, section: "cho-cong-bo", text, page: 1, now: testNow });
  return desk.rows.map(({ code }) => code).sort();
};
const board = async (text: string) => (await readBoardDesk({ db: database.db, actor: world.board, text, page: 1 })).decided.rows.map(({ code }) => code).sort();

test("a unit's officer finds files by words, authors and conditions, typed with marks or without", async () => {
  for (const typed of ["hen mot", "MỘT cửa", "mã:SK-2026-0401", "don-vi:thu-nghiem một", 'linh-vuc:"chuyen doi so" mot', "nộp:2026-05-20 cua"])
    expect(await unit(typed)).toEqual({ codes: ["SK-2026-0401"], total: 1, faults: [] });
  expect((await unit("tac gia rac")).codes).toEqual(["SK-2026-0402"]);
  expect((await unit("nộp:>2026-05-20")).codes).toEqual([]);
  expect((await unit("loại:ý-tưởng")).codes).toEqual([]);
  await database.db.updateTable("initiative").set({ title: "Đặt giờ trước" }).where("code", "=", "SK-2026-0402").execute();
  expect((await unit("đặt giờ")).codes).toEqual(["SK-2026-0402"]);
});

test("nobody finds what they may not see: neither by words nor by conditions, nor is told that it is there", async () => {
  expect(await unit("zqmat")).toEqual(await unit("zqkhong"));
  expect(await unit("điểm:>60")).toEqual(await unit("không-có:>60"));
  expect(await unit("bản đồ điểm ngập")).toEqual({ codes: [], total: 0, faults: [] });
  expect(await unit("hẹn", world.otherOfficer)).toEqual({ codes: [], total: 0, faults: [] });
});

test("council and board search decided files by score and state; signs of a query language mean nothing", async () => {
  expect(await council("điểm:>62")).toEqual(["SK-2026-0403", "SK-2026-0404"]);
  expect(await council("điểm:>62,5")).toEqual([]);
  expect(await council("trạng-thái:đạt")).toEqual(["SK-2026-0403"]);
  expect(await board("trang-thai:khong-dat lịch")).toEqual(["SK-2026-0404"]);
  for (const typed of ["' | 'x", "ngập:* & !", "\\'", "%", "a'b\\"]) expect(Array.isArray(await board(typed))).toBe(true);
});
