import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { noticeKinds } from "#app/copy/notices.ts";
import { saveNoticeSettings } from "#app/operations/notice/save-notice-settings.ts";
import { choicesFor } from "#app/pages/notice/settings.ts";
import { postMessage } from "#app/operations/thread/post-message.ts";
import { readEnv } from "#app/platform/env.server.ts";
import { enqueue, enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import { startJobs } from "#app/platform/jobs/run-jobs.ts";
import { listKeptMails } from "#app/platform/mail/kept-mails.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { plantSecrets } from "#tests/support/planted.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  await database.db.deleteFrom("notice").execute();
  await sql`delete from graphile_worker._private_jobs`.execute(database.db);
});

const jobsLeft = async () => {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from graphile_worker._private_jobs`.execute(database.db);
  return rows[0]?.count;
};
const folder = () => mkdtemp(join(tmpdir(), "mail-"));
const envIn = (dataDir: string) => readEnv({ NODE_ENV: "test", DATABASE_URL: database.url, DATA_DIR: dataDir, APP_ORIGIN: "https://sangkien.test" });
const mailsIn = async (dataDir: string) => (await listKeptMails({ dataDir, page: 1, pageSize: 1000 })).mails;

/** Runs every waiting job with so many workers and answers with the mails they sent. */
async function work(workers: number) {
  const dataDir = await folder();
  const running = await Promise.all(Array.from({ length: workers }, () => startJobs({ db: database.db, env: envIn(dataDir) })));
  await vi.waitFor(async () => expect(await jobsLeft()).toBe(0), { timeout: 60_000, interval: 50 });
  for (const jobs of running) await jobs.stop();
  return mailsIn(dataDir);
}

const daily = (who: World["author"]) =>
  saveNoticeSettings({
    db: database.db,
    actor: who,
    choices: Object.fromEntries(choicesFor(who).map((kind) => [kind, "mail_daily" as const])),
    now: testNow,
  });
const tell = (kind: "confirmed" | "received" | "applied", initiativeId: number, ...to: World["author"][]) =>
  enqueueNotices({ db: database.db, kind, initiativeId, recipients: to.map(({ accountId }) => accountId) });
const sendDigests = () => enqueue({ db: database.db, task: "send_digests", payload: {} });

test("one letter a day for each who wants one, grouped by file, once under two workers and two runs", async () => {
  const { author, coauthor } = world;
  await daily(author);
  await daily(coauthor);
  const lich = await makeDossier({ world, status: "received", title: "Lịch hẹn một cửa", code: "SK-2026-0201" });
  const rac = await makeDossier({ world, status: "approved", published: true, title: "Phân loại rác tại nguồn", code: "SK-2026-0202" });
  await tell("confirmed", lich, author, coauthor);
  await tell("applied", rac, author);
  await tell("received", lich, author);
  expect(await jobsLeft()).toBe(0);

  for (let run = 0; run < 3; run += 1) await sendDigests();
  const mails = await work(2);
  expect(mails.map(({ to }) => to.name).sort()).toEqual([author.fullName, coauthor.fullName].sort());
  const mail = mails.find(({ to }) => to.name === author.fullName);
  expect(mail?.subject).toMatch(/^Tin gộp ngày \d\d\/\d\d\/\d{4}: 3 việc mới$/);
  const heads = (mail?.text ?? "").split("\n").filter((line) => line.startsWith("SK-") || line.startsWith("- "));
  expect(heads.map((line) => line.replace(/ \(.*/, ""))).toEqual([
    "SK-2026-0201 – Lịch hẹn một cửa",
    "- Hồ sơ đã được tiếp nhận",
    "- Đơn vị đã xác nhận",
    "SK-2026-0202 – Phân loại rác tại nguồn",
    "- Có đơn vị áp dụng sáng kiến của bạn",
  ]);
  expect(mail?.text).toContain(`https://sangkien.test/ho-so/${lich}`);

  await sendDigests();
  expect(await work(2)).toEqual([]);
});

test("what was read on the page by then, or a letter told at once, is in no daily letter", async () => {
  const { author, secretary } = world;
  await daily(author);
  const id = await makeDossier({ world, status: "received", code: "SK-2026-0203" });
  await tell("received", id, author);
  await database.db.updateTable("notice").set({ readAt: testNow }).execute();
  await enqueueNotices({ db: database.db, kind: "awaiting_intake", initiativeId: id, recipients: [secretary.accountId] });
  await sendDigests();
  expect((await work(1)).map(({ to, subject }) => [to.name, subject])).toEqual([[secretary.fullName, "Hồ sơ chờ tiếp nhận: SK-2026-0203"]]);
});

test("a letter that could not be sent is sent by the next run, and nothing of it is lost", async () => {
  const { author } = world;
  await daily(author);
  await tell("received", await makeDossier({ world, status: "received", code: "SK-2026-0204" }), author);
  await sendDigests();
  const dead = readEnv({
    NODE_ENV: "test",
    DATABASE_URL: database.url,
    DATA_DIR: await folder(),
    APP_ORIGIN: "https://sangkien.test",
    SMTP_URL: "smtp://127.0.0.1:9",
  });
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const jobs = await startJobs({ db: database.db, env: dead });
  const failed = async () =>
    (await sql<{ error: string | null }>`select last_error as error from graphile_worker._private_jobs`.execute(database.db)).rows[0]?.error;
  await vi.waitFor(async () => expect(await failed()).toBeTypeOf("string"), { timeout: 60_000, interval: 50 });
  await jobs.stop();
  error.mockRestore();
  expect(await database.db.selectFrom("notice").select("mailedAt").execute()).toEqual([{ mailedAt: null }]);
  await sql`update graphile_worker._private_jobs set run_at = now()`.execute(database.db);
  expect((await work(1)).map(({ to }) => to.name)).toEqual([author.fullName]);
});

test("no letter, at once or daily, holds anything that is kept in a file", async () => {
  const planted = await plantSecrets(world);
  const cast = [world.author, world.officer, world.stranger];
  await postMessage({ db: database.db, actor: world.author, id: planted.sealed, body: "zqsthread: bao giờ có kết quả?", now: testNow });
  const told = () =>
    Promise.all(
      Object.values(planted as unknown as Record<string, number>).map(async (initiativeId) => {
        for (const kind of noticeKinds) await enqueueNotices({ db: database.db, kind, initiativeId, recipients: cast.map(({ accountId }) => accountId) });
      }),
    );
  await told();
  for (const person of cast) await daily(person);
  await told();
  await sendDigests();
  const mails = await work(2);
  const dailyLetters = mails.filter(({ subject }) => subject.startsWith("Tin gộp"));
  expect(dailyLetters).toHaveLength(cast.length);
  const found = (text: string) => [...new Set(text.match(/\bzq[dser]\w+|Zq\w+/g) ?? [])].sort();
  // Everybody is greeted by their own name.
  const all = mails.map(({ to, subject, text }) => `${subject}\n${text.replace(to.name, "")}`).join("\n");
  expect(found(all).filter((secret) => !/^zq[dser]title$/.test(secret))).toEqual([]);
  // A day later a title is told to those only who may still see the file.
  const lettersTo = (who: World["author"]) =>
    found(
      dailyLetters
        .filter(({ to }) => to.name === who.fullName)
        .map(({ text }) => text)
        .join("\n"),
    );
  expect(lettersTo(world.stranger)).toEqual([]);
  expect(lettersTo(world.officer)).not.toContain("zqdtitle");
});
