import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { confirmInitiative, confirmInitiatives } from "#app/operations/initiative/confirm-initiative.ts";
import { readBulkConfirmation } from "#app/pages/unit/bulk-confirmation.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { sendAgain } from "#tests/support/sent-again.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let second: Actor;
beforeAll(async () => {
  world = await makeWorld(database.db);
  second = await makePerson({ db: database.db, fullName: "Vũ Thị Cùng Việc", grants: [{ role: "unit_officer", unitId: world.unitId }] });
});

const word = { canBeReplicated: true, conclusion: "Đúng như hồ sơ." };
const now = testNow;
const many = (ids: number[], actor = world.officer, version = 1) =>
  confirmInitiatives({ db: database.db, actor, files: ids.map((id) => ({ id, version, ...word })), now });
async function make(count: number): Promise<number[]> {
  const ids: number[] = [];
  while (ids.length < count) ids.push(await makeDossier({ world, status: "awaiting_unit" }));
  return ids;
}
const statusesOf = async (ids: number[]) =>
  (await database.db.selectFrom("initiative").select("status").where("id", "in", ids).orderBy("id").execute()).map(({ status }) => status);
const eventsOf = async (ids: number[]) =>
  (await database.db.selectFrom("event").select("verb").where("initiativeId", "in", ids).execute()).map(({ verb }) => verb);

test("all are confirmed at once, with what the files themselves say and the officer's word", async () => {
  const ids = await make(3);
  await database.db.updateTable("initiative").set({ economicEffect: "Tiết kiệm 190 giờ mỗi tháng." }).where("id", "=", ids[0]!).execute();
  expect(await many(ids)).toEqual({ ok: true });
  expect(await statusesOf(ids)).toEqual(["awaiting_intake", "awaiting_intake", "awaiting_intake"]);
  expect(await eventsOf(ids)).toEqual(["confirm", "confirm", "confirm"]);
  const written = await database.db.selectFrom("unitConfirmation").selectAll().where("initiativeId", "=", ids[0]!).executeTakeFirstOrThrow();
  expect(written).toMatchObject({ appliedSince: "2026-02-01", economicEffect: "Tiết kiệm 190 giờ mỗi tháng.", confirmedBy: world.officer.accountId, ...word });
});

test("where one waits no longer, none is confirmed and that one is named", async () => {
  const [first, gone, third] = (await make(3)) as [number, number, number];
  await database.db.updateTable("initiative").set({ status: "withdrawn" }).where("id", "=", gone).execute();
  expect(await many([first, gone, third])).toEqual({ ok: false, reason: "some_changed", ids: [gone] });
  expect(await statusesOf([first, gone, third])).toEqual(["awaiting_unit", "withdrawn", "awaiting_unit"]);
  expect(await eventsOf([first, gone, third])).toEqual([]);
  const page = await readBulkConfirmation({ db: database.db, actor: world.officer, ids: [first, gone, third] });
  expect([page.files.map(({ id }) => id), page.gone.map(({ id, status }) => [id, status])]).toEqual([[first, third], [[gone, "withdrawn"]]]);
});

test("a file sent again since the page was opened is not confirmed unread", async () => {
  const [id] = (await make(1)) as [number];
  await sendAgain({ world, id, reason: "Sửa tên.", content: { title: "Tên mới" } });
  expect(await many([id])).toEqual({ ok: false, reason: "some_changed", ids: [id] });
  expect(await many([id], world.officer, 2)).toEqual({ ok: true });
});

test("files of another unit are neither confirmed nor named, and no author confirms their own", async () => {
  const ids = await make(2);
  expect(await many(ids, world.otherOfficer)).toEqual({ ok: false, reason: "some_changed", ids });
  expect(await readBulkConfirmation({ db: database.db, actor: world.otherOfficer, ids })).toEqual({ files: [], gone: [] });
  const officerAuthor = { ...world.coauthor, grants: world.officer.grants };
  expect(await many(ids, officerAuthor)).toEqual({ ok: false, reason: "some_changed", ids });
});

test("a file decided and not released is named as waiting for its release, whatever the council decided", async () => {
  const ids = [await makeDossier({ world, status: "not_approved" }), await makeDossier({ world, status: "approved" })];
  const page = await readBulkConfirmation({ db: database.db, actor: world.officer, ids });
  expect([page.files, page.gone.map(({ status }) => status)]).toEqual([[], ["awaiting_release", "awaiting_release"]]);
});

test("many and single at one moment: every file is confirmed once, by one of them, and a refused lot leaves nothing", async () => {
  for (let round = 0; round < 8; round += 1) {
    const ids = await make(4);
    const confirmation = { appliedSince: null, economicEffect: "", socialEffect: "", ...word };
    const [lot, other, single] = await Promise.all([
      many(ids),
      many([...ids].reverse(), second),
      confirmInitiative({ db: database.db, actor: second, id: ids[2]!, confirmation, now }),
    ]);
    const lots = [lot, other].filter(({ ok }) => ok).length;
    expect([lots, single.ok]).toEqual(single.ok ? [0, true] : [1, false]);
    expect(await eventsOf(ids)).toEqual(single.ok ? ["confirm"] : ["confirm", "confirm", "confirm", "confirm"]);
  }
});
