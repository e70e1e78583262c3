import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { readEnv } from "#app/platform/env.server.ts";
import { schedule } from "#app/platform/jobs/schedule.ts";
import { runRemindReviewers, runSendSheetReminder } from "#app/platform/jobs/tasks/remind-reviewers.ts";
import { listKeptMails } from "#app/platform/mail/kept-mails.ts";
import { createMailer } from "#app/platform/mail/mailer.ts";
import { createStorage } from "#app/platform/storage/create-storage.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { submitSheets } from "#tests/support/sheets.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let dataDir: string;
let id: number;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  const { db } = database;
  await db.updateTable("initiative").set({ status: "received" }).where("status", "=", "under_review").execute();
  await sql`delete from graphile_worker._private_jobs`.execute(db);
  dataDir = await mkdtemp(join(tmpdir(), "reminders-"));
  // `member` has handed in both sheets, `secondMember` none; due on Tuesday, 30 June.
  id = await makeDossier({ world, status: "under_review", title: "Sổ trực điện tử" });
  await db
    .updateTable("reviewAssignment")
    .set({ assignedAt: new Date("2026-06-16T09:00:00+07:00") })
    .where("initiativeId", "=", id)
    .execute();
});

/** The morning of that day; every letter that is queued is sent, `times` times at once. */
async function morning(day: string, times = 1) {
  const { db } = database;
  const now = new Date(`${day}T07:40:00+07:00`);
  const env = readEnv({ NODE_ENV: "test", DATABASE_URL: database.url, DATA_DIR: dataDir, APP_ORIGIN: "https://sangkien.test" });
  const tools = { db, env, mailer: createMailer(env), storage: createStorage(env), queuedAt: now, now };
  const before = (await listKeptMails({ dataDir, page: 1, pageSize: 100 })).mails.length;
  await runRemindReviewers({}, { ...tools, jobKey: day });
  const { rows } = await sql<{ accountId: number }>`select (payload->>'accountId')::int as "accountId" from graphile_worker._private_jobs order by id`.execute(
    db,
  );
  await sql`delete from graphile_worker._private_jobs`.execute(db);
  const runs = Array.from({ length: times }, (_, copy) => rows.map((row) => ({ ...row, jobKey: `${day}-${row.accountId}-${copy}` }))).flat();
  await Promise.all(runs.map(({ accountId, jobKey }) => runSendSheetReminder({ accountId }, { ...tools, jobKey })));
  const { mails } = await listKeptMails({ dataDir, page: 1, pageSize: 100 });
  return mails.slice(0, mails.length - before);
}

test("the job is scheduled", () => {
  expect(schedule.filter((line) => line.endsWith(" remind_reviewers"))).toEqual(["40 0 * * 1-5 remind_reviewers"]);
});

test("only who owes sheets is reminded: at half time, before the last day and after it, each once however often the job runs", async () => {
  expect(await morning("2026-06-22")).toEqual([]);
  const [half, ...others] = await morning("2026-06-23", 3);
  expect(others).toEqual([]);
  expect([half?.to.name, half?.subject]).toEqual([world.secondMember.fullName, "Nhắc chấm điểm: còn 1 hồ sơ chưa nộp đủ phiếu"]);
  expect(half?.text).toContain("Đã qua nửa thời gian chấm:");
  expect(half?.text).toContain(": Sổ trực điện tử (hạn 30/06/2026)");
  expect(half?.text).toContain("https://sangkien.test/cham-diem");
  expect(await morning("2026-06-24")).toEqual([]);
  expect((await morning("2026-06-29", 2)).map(({ text }) => text.includes("Sắp đến hạn:"))).toEqual([true]);
  expect(await morning("2026-06-30")).toEqual([]);
  expect((await morning("2026-07-01")).map(({ subject }) => subject)).toEqual(["Phiếu chấm đã quá hạn: còn 1 hồ sơ chưa nộp đủ phiếu"]);
  expect(await morning("2026-07-02")).toEqual([]);
});

test("one letter tells of all files, the late ones first; what was handed in or ended is in none", async () => {
  const { db } = database;
  const late = await makeDossier({ world, status: "under_review", title: "Bản đồ điểm ngập" });
  await db.updateTable("reviewAssignment").set({ dueOn: "2026-06-22" }).where("initiativeId", "=", late).execute();
  const ended = await makeDossier({ world, status: "under_review", title: "Đã giao người khác" });
  await db.updateTable("reviewAssignment").set({ endedAt: new Date(), endReason: "Đi học." }).where("initiativeId", "=", ended).execute();
  const done = await makeDossier({ world, status: "under_review", title: "Đã chấm xong" });
  const assignment = await db
    .selectFrom("reviewAssignment")
    .select("id")
    .where("initiativeId", "=", done)
    .where("reviewerId", "=", world.secondMember.accountId)
    .executeTakeFirstOrThrow();
  await submitSheets({ world, assignmentId: assignment.id, marks: [2000, 3000] });
  const [letter, ...others] = await morning("2026-06-23");
  expect([others, letter?.subject]).toEqual([[], "Phiếu chấm đã quá hạn: còn 2 hồ sơ chưa nộp đủ phiếu"]);
  const lines = (letter?.text ?? "").split("\n").filter((line) => /:$|^-/.test(line));
  expect(lines.map((line) => line.replace(/SK-\d+-\d+/, "SK"))).toEqual([
    "Đã quá hạn:",
    "- SK: Bản đồ điểm ngập (hạn 22/06/2026)",
    "Đã qua nửa thời gian chấm:",
    "- SK: Sổ trực điện tử (hạn 30/06/2026)",
  ]);
});

test("nobody is reminded whose account is closed, or who became an author", async () => {
  const { db } = database;
  const { accountId } = world.secondMember;
  await db.updateTable("account").set({ disabledAt: new Date() }).where("id", "=", accountId).execute();
  expect(await morning("2026-06-29")).toEqual([]);
  await db.updateTable("account").set({ disabledAt: null }).where("id", "=", accountId).execute();
  await db.updateTable("initiativeAuthor").set({ accountId }).where("initiativeId", "=", id).where("position", "=", 2).execute();
  expect(await morning("2026-06-29")).toEqual([]);
});
