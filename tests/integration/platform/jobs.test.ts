import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it, vi } from "vitest";
import { readEnv } from "#app/platform/env.server.ts";
import { enqueue, enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import { startJobs } from "#app/platform/jobs/run-jobs.ts";
import { listKeptMails } from "#app/platform/mail/kept-mails.ts";
import { hashAccountToken } from "#db/accounts/issue-token.ts";
import { makeDossier } from "../../support/dossier.ts";
import { testDatabase } from "../../support/database.ts";
import { makePerson } from "../../support/people.ts";
import { makeWorld } from "../../support/world.ts";
import { testMailServer } from "./mail-server.ts";

const database = testDatabase();
const mailServer = testMailServer();
const quick = { beat: 0.2, silence: 1 };

const environment = async (settings: Record<string, string> = {}) =>
  readEnv({ NODE_ENV: "test", DATABASE_URL: database.url, DATA_DIR: await mkdtemp(join(tmpdir(), "mail-")), APP_ORIGIN: "https://sangkien.test", ...settings });

const jobsLeft = async () => {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from graphile_worker._private_jobs`.execute(database.db);
  return rows[0]?.count;
};
const emptied = () => vi.waitFor(async () => expect(await jobsLeft()).toBe(0), { timeout: 60_000, interval: 50 });

it("a job of a change that was rolled back never runs; its neighbour's mail carries a link that opens", async () => {
  const { db } = database;
  const [hoa, lan] = [await makePerson({ db, fullName: "Lê Thị Hoa" }), await makePerson({ db, fullName: "Trần Thị Lan" })];
  const failing = db.transaction().execute(async (tx) => {
    await enqueue({ db: tx, task: "send_invitation", payload: { accountId: hoa.accountId } });
    throw new Error("the account could not be made");
  });
  await expect(failing).rejects.toThrow("could not be made");
  await enqueue({ db, task: "send_invitation", payload: { accountId: lan.accountId } });

  const env = await environment();
  const jobs = await startJobs({ db, env });
  await emptied();
  await jobs.stop();

  const { mails, total } = await listKeptMails({ dataDir: env.dataDir, page: 1, pageSize: 10 });
  expect(total).toBe(1);
  expect(mails[0]?.to).toEqual({ name: "Trần Thị Lan", address: lan.email });
  const token = /https:\/\/sangkien\.test\/loi-moi\/([\w-]{43})/.exec(mails[0]?.text ?? "")?.[1] ?? "";
  const tokens = await db.selectFrom("accountToken").select(["accountId", "tokenHash", "usedAt"]).execute();
  expect(tokens).toEqual([{ accountId: lan.accountId, tokenHash: hashAccountToken(token), usedAt: null }]);
  expect(await readdir(join(env.dataDir, "mail"))).toEqual([`${mails[0]?.id}.json`]);
});

it("a notice goes once to each recipient over SMTP, named by its job, and says nothing of the content", async () => {
  const { db } = database;
  const world = await makeWorld(db);
  const initiativeId = await makeDossier({ world, status: "awaiting_unit", title: "Đặt lịch hẹn qua điện thoại", code: "SK-2026-0042" });
  const { accountId } = world.officer;
  await enqueueNotices({ db, kind: "awaiting_unit", initiativeId, recipients: [accountId, accountId] });
  const { rows } = await sql<{ id: string; at: Date }>`select id::text, created_at as at from graphile_worker._private_jobs`.execute(db);

  const jobs = await startJobs({ db, env: await environment({ SMTP_URL: mailServer.url }) });
  await emptied();
  await jobs.stop();

  expect(mailServer.messages).toHaveLength(1);
  const [message = ""] = mailServer.messages;
  expect(message).toContain(`Message-ID: <${rows[0]?.at.getTime()}-${rows[0]?.id}@sangkien.test>`);
  expect(message).toContain("Auto-Submitted: auto-generated");
  expect(message).toContain(`https://sangkien.test/ho-so/${initiativeId}`);
  expect(message).not.toContain("Mật khẩu máy chủ nội bộ");
});

it("who was disabled since gets no mail", async () => {
  const { db } = database;
  const gone = await makePerson({ db, fullName: "Ngô Văn Nghỉ" });
  await db.updateTable("account").set({ disabledAt: new Date() }).where("id", "=", gone.accountId).execute();
  await enqueue({ db, task: "send_password_reset", payload: { accountId: gone.accountId } });
  const env = await environment();
  const jobs = await startJobs({ db, env });
  await emptied();
  await jobs.stop();
  expect((await listKeptMails({ dataDir: env.dataDir, page: 1, pageSize: 10 })).total).toBe(0);
});

it("a worker killed in the middle of a job: another one does it again", async () => {
  const { db } = database;
  const binh = await makePerson({ db, fullName: "Phạm Văn Bình" });
  mailServer.messages.length = 0;
  mailServer.hangs = true;
  mailServer.connections = 0;
  await enqueue({ db, task: "send_password_reset", payload: { accountId: binh.accountId } });
  const settings = { NODE_ENV: "test" as const, DATABASE_URL: database.url, SMTP_URL: mailServer.url };
  const victim = spawn(process.execPath, ["--import", "tsx", "scripts/worker.ts"], { env: { ...process.env, ...settings }, stdio: "ignore" });
  await vi.waitFor(() => expect(mailServer.connections).toBe(1), { timeout: 60_000 });
  const died = once(victim, "exit");
  victim.kill("SIGKILL");
  await died;
  expect(await jobsLeft()).toBe(1);

  mailServer.hangs = false;
  const jobs = await startJobs({ db, env: await environment({ SMTP_URL: mailServer.url }), pulse: quick });
  await emptied();
  await jobs.stop();
  expect(mailServer.messages).toHaveLength(1);
  // The letter of the killed run may have gone out after all: its link must work too.
  const tokens = await db.selectFrom("accountToken").select("usedAt").where("accountId", "=", binh.accountId).execute();
  expect(tokens).toEqual([{ usedAt: null }, { usedAt: null }]);
});

it("a worker that lives and works long keeps its job", async () => {
  const { db } = database;
  await sql`select graphile_worker.add_job('send_notice')`.execute(db);
  await sql`update graphile_worker._private_jobs set locked_at = now() - interval '1 hour', locked_by = 'worker-busy'`.execute(db);
  await sql`insert into job_worker (worker_id, seen_at) values ('worker-busy', now() + interval '1 minute')`.execute(db);
  const jobs = await startJobs({ db, env: await environment(), pulse: quick });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await jobs.stop();
  const { rows } = await sql`select locked_by from graphile_worker._private_jobs`.execute(db);
  expect(rows).toEqual([{ lockedBy: "worker-busy" }]);
});
