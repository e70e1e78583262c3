import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readWaitingQuestions } from "#app/pages/thread/waiting-questions.ts";
import { createFolderStorage } from "#app/platform/storage/folder-storage.ts";
import { findActor } from "#db/accounts/find-actor.ts";
import { loadPlan } from "#scripts/load-plan/load-plan.ts";
import { loadDemo } from "#scripts/seed-demo/load-demo.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = testDatabase();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "demo-files-"));
  await loadPlan({ db: database.db });
  await loadDemo({ db: database.db, storage: createFolderStorage({ folder }) });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("has a question with its answer, and one that the secretary has yet to answer", async () => {
  const { db } = database;
  const messages = await db
    .selectFrom("threadMessage as m")
    .innerJoin("initiative as i", "i.id", "m.initiativeId")
    .select(["i.title", "i.status", "m.part"])
    .orderBy("m.id")
    .execute();
  expect(messages).toEqual([
    { title: "Lịch hẹn làm thủ tục theo khung giờ và báo trước thời gian chờ", status: "under_review", part: "author" },
    { title: "Lịch hẹn làm thủ tục theo khung giờ và báo trước thời gian chờ", status: "under_review", part: "secretary" },
    { title: "Hồ sơ kỹ năng số cho kỹ thuật viên trong Khu", status: "under_review", part: "author" },
  ]);
  const { id } = await db.selectFrom("account").select("id").where("email", "=", "secretary@demo.test").executeTakeFirstOrThrow();
  const secretary = await findActor({ db, accountId: id, day: "2026-11-22" });
  const { questions } = await readWaitingQuestions({ db, actor: secretary!, desk: "council", now: new Date("2026-11-22T08:00:00+07:00") });
  expect(questions.map(({ title, days }) => [title, days])).toEqual([["Hồ sơ kỹ năng số cho kỹ thuật viên trong Khu", 4]]);
});

it("has notices, read and unread, for the printed accounts, and no letter of them in the queue", async () => {
  const rows = await database.db
    .selectFrom("notice as n")
    .innerJoin("account as a", "a.id", "n.accountId")
    .select((eb) => ["a.email", eb.fn.countAll<string>().as("all"), eb.fn.count<string>("n.readAt").as("read")])
    .groupBy("a.email")
    .orderBy("a.email")
    .execute();
  expect(rows).toEqual([
    { email: "author@demo.test", all: "3", read: "1" },
    { email: "coauthor@demo.test", all: "1", read: "1" },
    { email: "officer@demo.test", all: "3", read: "2" },
    { email: "secretary@demo.test", all: "3", read: "1" },
  ]);
});

it("has one file that everybody may read, which was in the version sent and whose bytes are kept", async () => {
  const { db } = database;
  const files = await db.selectFrom("publicEvidenceFile").select(["code", "name", "storageKey", "size", "initiativeId"]).execute();
  expect(files).toMatchObject([{ name: "Thời gian trả kết quả theo tháng.csv" }]);
  const [file] = files;
  const version = await db.selectFrom("initiativeVersion").select("content").where("initiativeId", "=", file!.initiativeId).executeTakeFirstOrThrow();
  expect(version.content).toMatchObject({ files: [{ name: file!.name, visibility: "public" }] });
  const stored = await createFolderStorage({ folder }).open({ key: file!.storageKey });
  expect((await buffer(stored!)).length).toBe(file!.size);
});
