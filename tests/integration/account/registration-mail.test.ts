import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test, vi } from "vitest";
import { decideRegistration } from "#app/operations/account/decide-registration.ts";
import { registerAccount } from "#app/operations/account/register-account.ts";
import { readEnv } from "#app/platform/env.server.ts";
import { startJobs } from "#app/platform/jobs/run-jobs.ts";
import { listKeptMails } from "#app/platform/mail/kept-mails.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePerson, makeUnit, testNow } from "#tests/support/people.ts";
import { goodPassword } from "./signed-up.ts";

const database = testDatabase();
const unitId = "doan-so-y-te";

async function sendAll(): Promise<{ to: string; text: string }[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "mail-"));
  const env = readEnv({ NODE_ENV: "test", DATABASE_URL: database.url, DATA_DIR: dataDir, APP_ORIGIN: "https://sangkien.test" });
  const jobs = await startJobs({ db: database.db, env });
  const left = () => sql<{ count: number }>`select count(*)::integer as count from graphile_worker._private_jobs`.execute(database.db);
  await vi.waitFor(async () => expect((await left()).rows[0]?.count).toBe(0), { timeout: 60_000, interval: 50 });
  await jobs.stop();
  const { mails } = await listKeptMails({ dataDir, page: 1, pageSize: 20 });
  return mails.map((mail) => ({ to: mail.to.address, text: mail.text })).sort((a, b) => a.to.localeCompare(b.to));
}

test("the unit's officer hears of a registration, and the person of its end with the reason", async () => {
  const { db } = database;
  await makeUnit({ db, id: unitId, name: "Đoàn Sở Y tế" });
  await makeUnit({ db, id: "doan-so-tu-phap", name: "Đoàn Sở Tư pháp" });
  const officer = await makePerson({ db, fullName: "Lê Thị Xác Nhận", email: "officer@sytp.vn", unitId, grants: [{ role: "unit_officer", unitId }] });
  await makePerson({ db, fullName: "Phạm Văn Láng Giềng", email: "other@stp.vn", grants: [{ role: "unit_officer", unitId: "doan-so-tu-phap" }] });
  await db
    .insertInto("campaign")
    .values({
      slug: "nam-2026",
      name: "Năm 2026",
      programmeName: "Sáng kiến trẻ",
      periodStart: "2026-01-01",
      openRegistration: true,
      filingOpensAt: new Date("2026-01-01T00:00:00Z"),
    })
    .execute();
  const register = async (email: string, fullName: string) => {
    await registerAccount({ db, registration: { fullName, email, jobTitle: null, unitId, password: goodPassword }, address: "203.0.113.9", now: testNow });
    return (await db.selectFrom("account").select("id").where("email", "=", email).executeTakeFirstOrThrow()).id;
  };
  const an = await register("an@sytp.vn", "Nguyễn Văn An");
  const [asked, ...others] = await sendAll();
  expect(others).toEqual([]);
  expect(asked?.to).toBe("officer@sytp.vn");
  expect(asked?.text).toContain(`https://sangkien.test/viec-cua-don-vi/dang-ky/${an}`);

  const binh = await register("binh@sytp.vn", "Trần Thị Bình");
  await sendAll();
  await decideRegistration({ db, actor: officer, accountId: an, verdict: { decision: "confirm" }, now: testNow });
  await decideRegistration({ db, actor: officer, accountId: binh, verdict: { decision: "refuse", reason: "Không thuộc biên chế của Sở" }, now: testNow });
  const told = await sendAll();
  expect(told.map((mail) => mail.to)).toEqual(["an@sytp.vn", "binh@sytp.vn"]);
  expect(told[0]?.text).toContain("https://sangkien.test/dang-nhap");
  expect(told[1]?.text).toContain("Không thuộc biên chế của Sở");
});
