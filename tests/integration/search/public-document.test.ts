import { beforeAll, expect, test } from "vitest";
import { readPublicDocuments } from "#search/public-document.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makeUnit, testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const publish = (title: string, code: string) => makeDossier({ world, status: "approved", published: true, title, code });

async function become(kind: "merge" | "rename" | "split", happenedOn: string, sources: string[], targets: string[]): Promise<void> {
  const { id: eventId } = await database.db.insertInto("unitEvent").values({ kind, happenedOn }).returning("id").executeTakeFirstOrThrow();
  const members = [
    ...sources.map((unitId) => ({ eventId, unitId, role: "source" as const })),
    ...targets.map((unitId) => ({ eventId, unitId, role: "target" as const })),
  ];
  await database.db.insertInto("unitEventMember").values(members).execute();
}

test("what the public reads, names with consent only, nothing confidential; in one query, and what is not public is missing", async () => {
  const [first, second] = [await publish("Lấy số thứ tự", "SK-2026-8201"), await publish("Tủ sách xóm trọ", "SK-2026-8202")];
  const hidden = await makeDossier({ world, status: "under_review" });
  const authors = await database.db.selectFrom("publicAuthor").select("fullName").where("initiativeId", "=", first).where("fullName", "is not", null).execute();
  database.takeQueries();
  const documents = await readPublicDocuments({ db: database.db, ids: [second, hidden, first] });
  expect(database.takeQueries()).toHaveLength(1);
  expect(documents.map(({ id }) => id)).toEqual([first, second]);
  expect(documents[0]).toMatchObject({
    ...{ code: "SK-2026-8201", title: "Lấy số thứ tự", summary: "Rút ngắn thời gian trả kết quả.", kind: "initiative", year: 2026 },
    ...{ authors: authors.map(({ fullName }) => fullName), unit: { id: world.unitId, names: ["Đoàn Sở Thử nghiệm"] } },
    ...{ field: { slug: "chuyen-doi-so-thu", name: "Chuyển đổi số" }, stage: null, hasAward: false, appliedUnits: 0, replicatedUnits: 0 },
  });
  expect(documents[0]?.body.slice(0, 2)).toEqual(["Người dân chờ lâu.", "Xếp lịch hẹn."]);
  expect(JSON.stringify(documents)).not.toContain("Mật khẩu");
});

test("the furthest stage, and the units that apply it now", async () => {
  const initiativeId = await publish("Bản đồ điểm ngập", "SK-2026-8203");
  const record = { initiativeId, unitName: "Đoàn Sở", startedOn: "2026-03-01", recordedAt: testNow, recordedBy: world.officer.accountId };
  await database.db
    .insertInto("application")
    .values([
      { ...record, unitId: world.unitId, stage: "trial" },
      { ...record, unitId: world.otherUnitId, stage: "applied" },
    ])
    .execute();
  const [document] = await readPublicDocuments({ db: database.db, ids: [initiativeId] });
  expect([document?.stage, document?.appliedUnits, document?.replicatedUnits]).toEqual(["applied", 1, 1]);
});

test("a unit that was renamed and then merged is its successor of today, under all names; what has not happened yet or split changes nothing", async () => {
  const id = await publish("Hẹn giờ nộp hồ sơ", "SK-2026-8204");
  const renamed = await makeUnit({ db: database.db, id: "doan-so-moi", name: "Đoàn Sở Mới" });
  const merged = await makeUnit({ db: database.db, id: "doan-khoi-chung", name: "Đoàn Khối Chung" });
  const later = await makeUnit({ db: database.db, id: "doan-mai-sau", name: "Đoàn Mai sau" });
  await database.db.updateTable("unitName").set({ shortName: "ĐK Chung" }).where("unitId", "=", merged).execute();
  await become("rename", "2025-01-01", [world.unitId], [renamed]);
  await become("merge", "2025-07-01", [renamed, world.otherUnitId], [merged]);
  await become("merge", "2999-01-01", [merged], [later]);
  await become("split", "2025-08-01", [merged], [later]);
  const [document] = await readPublicDocuments({ db: database.db, ids: [id] });
  expect(document?.unit).toEqual({ id: merged, names: ["Đoàn Khối Chung", "ĐK Chung", "Đoàn Sở Mới", "Đoàn Sở Thử nghiệm"] });
});
