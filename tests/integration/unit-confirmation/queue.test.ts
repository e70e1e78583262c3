import { beforeAll, expect, test } from "vitest";
import { confirmInitiative } from "#app/operations/initiative/confirm-initiative.ts";
import type { QueueFilter } from "#app/domain/unit/queue-filter.ts";
import { readUnitQueue } from "#app/pages/unit/queue.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson, testNow } from "#tests/support/people.ts";
import { sendAgain } from "#tests/support/sent-again.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const all = { part: "all", words: "" } as const;
const queue = (actor: World["author"], page = 1, filter: QueueFilter = all) => readUnitQueue({ db: database.db, actor, filter, page, now: testNow });
const since = (id: number, day: string) =>
  database.db
    .updateTable("initiative")
    .set({ statusSince: new Date(`${day}T09:00:00+07:00`) })
    .where("id", "=", id)
    .execute();

test("an officer sees the files and registrations of their own unit, those due first ahead, with age and due day", async () => {
  const old = await makeDossier({ world, status: "awaiting_unit", title: "Chờ lâu" });
  const fresh = await makeDossier({ world, status: "awaiting_unit", title: "Mới gửi" });
  await makeDossier({ world, status: "draft", title: "Nháp của người khác" });
  await since(old, "2026-05-01");
  await since(fresh, "2026-05-20");
  const newcomer = await makePerson({ db: database.db, fullName: "Người Mới", unitId: world.unitId });
  await database.db.updateTable("account").set({ registrationConfirmedAt: null }).where("id", "=", newcomer.accountId).execute();

  const mine = await queue(world.officer);
  expect(mine.awaiting.map(({ title, age, dueOn, daysOver, mayConfirm }) => ({ title, age, dueOn, daysOver, mayConfirm }))).toEqual([
    { title: "Chờ lâu", age: 19, dueOn: "2026-05-06", daysOver: 14, mayConfirm: true },
    { title: "Mới gửi", age: 0, dueOn: "2026-05-25", daysOver: 0, mayConfirm: true },
  ]);
  expect(mine.registrations.map(({ fullName }) => fullName)).toEqual(["Người Mới"]);

  const neighbour = await queue(world.otherOfficer);
  expect([neighbour.awaiting, neighbour.registrations, neighbour.handled]).toEqual([[], [], []]);
});

test("what was handled shows where the file is now, a decision under embargo as waiting for its release", async () => {
  const id = await makeDossier({ world, status: "awaiting_unit", title: "Đã xác nhận" });
  const confirmation = { appliedSince: null, economicEffect: "", socialEffect: "", canBeReplicated: true, conclusion: "Đúng." };
  await confirmInitiative({ db: database.db, actor: world.officer, id, confirmation, now: testNow });
  const handled = async () => (await queue(world.officer)).handled.map(({ title, verb, by, status }) => ({ title, verb, by, status }));
  const row = { title: "Đã xác nhận", verb: "confirm", by: "Lê Thị Xác Nhận" };
  expect(await handled()).toEqual([{ ...row, status: "awaiting_intake" }]);
  await database.db.updateTable("initiative").set({ status: "not_approved", councilId: world.councilId }).where("id", "=", id).execute();
  expect(await handled()).toEqual([{ ...row, status: "awaiting_release" }]);
});

test("the list is narrowed to what is overdue, what came again, and by words with or without marks", async () => {
  const title = "Kho lưu trữ số hóa 100%_";
  const late = await makeDossier({ world, status: "awaiting_unit", title });
  await since(late, "2026-05-12");
  await sendAgain({ world, id: late, reason: "Sửa tên.", content: { title } });
  const titles = async (filter: QueueFilter) => (await queue(world.officer, 1, filter)).awaiting.map((row) => row.title);
  expect(await titles({ part: "overdue", words: "" })).toEqual(["Chờ lâu", title]);
  expect(await titles({ part: "resent", words: "" })).toEqual([title]);
  expect(await titles({ part: "all", words: "luu tru so" })).toEqual([title]);
  // Signs of a pattern mean nothing.
  expect(await titles({ part: "all", words: "100%_" })).toEqual([title]);
  expect(await titles({ part: "overdue", words: "mới gửi" })).toEqual([]);
  expect((await queue(world.officer)).counts).toEqual({ all: 3, overdue: 2, resent: 1 });
  await database.db.updateTable("initiative").set({ status: "withdrawn" }).where("id", "=", late).execute();
});

test("the desk takes four queries, for two files and for thirty; twenty stand on a page", async () => {
  database.takeQueries();
  await queue(world.officer);
  expect(database.takeQueries()).toHaveLength(4);
  for (let made = 0; made < 28; made += 1) await makeDossier({ world, status: "awaiting_unit" });
  database.takeQueries();
  const first = await queue(world.officer);
  expect(database.takeQueries()).toHaveLength(4);
  expect([first.awaiting.length, first.total, first.pages]).toEqual([20, 30, 2]);
  expect((await queue(world.officer, 2)).awaiting).toHaveLength(10);
});
