import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { readListAddress } from "#app/domain/search/list-address.ts";
import type { AlertPeriod } from "#app/domain/saved-search/saved-search.ts";
import { changeSavedSearch } from "#app/operations/saved-search/change-saved-search.ts";
import { saveSearch } from "#app/operations/saved-search/save-search.ts";
import { readSavedSearches } from "#app/pages/saved-search/saved-searches.ts";
import { readEnv } from "#app/platform/env.server.ts";
import { runSearchAlerts, runSendSearchAlert } from "#app/platform/jobs/tasks/search-alerts.ts";
import { listKeptMails } from "#app/platform/mail/kept-mails.ts";
import { createMailer } from "#app/platform/mail/mailer.ts";
import { createStorage } from "#app/platform/storage/create-storage.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import { postgresIndex } from "#search/postgres/postgres-index.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
let world: World;
let dataDir: string;
beforeAll(async () => {
  world = await makeWorld(database.db);
});
beforeEach(async () => {
  const { db } = database;
  await db.deleteFrom("savedSearch").execute();
  await postgresIndex({ db }).remove((await db.selectFrom("initiative").select("id").execute()).map(({ id }) => id));
  await db
    .updateTable("publication")
    .set({ endedAt: new Date(), endedBy: world.board.accountId, endReason: "Hết câu chuyện." })
    .where("endedAt", "is", null)
    .execute();
  await sql`delete from graphile_worker._private_jobs`.execute(db);
  dataDir = await mkdtemp(join(tmpdir(), "alerts-"));
});

const vietnam = (text: string) => new Date(`2026-06-${text}:00+07:00`);

/** Public since then, and in the index. */
async function publish(options: { code: string; title: string; at: Date }): Promise<number> {
  const { code, title, at } = options;
  const { db } = database;
  const id = await makeDossier({ world, status: "approved", published: true, code, title });
  await db.updateTable("publication").set({ publishedAt: at }).where("initiativeId", "=", id).execute();
  await index({ ...options, id });
  return id;
}

async function index(options: { id: number; code: string; title: string; at: Date }): Promise<void> {
  const { id, code, title, at } = options;
  const { db } = database;
  const unit = { id: world.unitId, names: ["Đoàn Sở Thử nghiệm"] };
  const field = { slug: "chuyen-doi-so-thu", name: "Chuyển đổi số" };
  const practice = { stage: null, hasAward: false, appliedUnits: 0, replicatedUnits: 0, feasibility: "apply_now", kind: "initiative" } as const;
  await postgresIndex({ db }).put([{ id, code, title, summary: "", body: [], authors: [], unit, field, year: 2026, ...practice, publishedAt: at }]);
  await refreshLexicon({ db });
}

const save = (who: World["author"], address: string, alerts: AlertPeriod, now: Date) =>
  saveSearch({ db: database.db, actor: who, criteria: readListAddress(new URLSearchParams(address)), wanted: { name: `Tìm ${address}`, alerts }, now });

/** The tick at that moment, and the letters that it queued; `times` copies of each. @returns subjects and texts of the letters */
async function tick(now: Date, times = 1) {
  const { db } = database;
  const env = readEnv({ NODE_ENV: "test", DATABASE_URL: database.url, DATA_DIR: dataDir, APP_ORIGIN: "https://sangkien.test" });
  const tools = { db, env, mailer: createMailer(env), storage: createStorage(env), queuedAt: now, now };
  const before = (await listKeptMails({ dataDir, page: 1, pageSize: 100 })).mails.length;
  await runSearchAlerts({}, { ...tools, jobKey: `${now.getTime()}-0` });
  const { rows } = await sql<{ accountId: number }>`select (payload->>'accountId')::int as "accountId" from graphile_worker._private_jobs order by id`.execute(
    db,
  );
  await sql`delete from graphile_worker._private_jobs`.execute(db);
  const runs = Array.from({ length: times }, (_, copy) => rows.map(({ accountId }) => ({ accountId, jobKey: `${now.getTime()}-${accountId}-${copy}` })));
  await Promise.all(runs.flat().map(({ accountId, jobKey }) => runSendSearchAlert({ accountId }, { ...tools, jobKey })));
  const { mails } = await listKeptMails({ dataDir, page: 1, pageSize: 100 });
  return mails.slice(0, mails.length - before);
}

test("one letter a person and a day tells of what was published since the last look, in all their searches", async () => {
  const { author, stranger } = world;
  await publish({ code: "SK-2026-0301", title: "Lịch hẹn một cửa", at: vietnam("09T08:00") });
  await save(author, "q=một cửa", "daily", vietnam("10T09:00"));
  await save(author, "q=rác", "daily", vietnam("10T09:05"));
  await save(stranger, "q=một cửa", "weekly", vietnam("10T09:00"));
  await save(stranger, "q=rác", "none", vietnam("10T09:00"));
  expect(await tick(vietnam("10T10:05"))).toEqual([]);

  await publish({ code: "SK-2026-0302", title: "Số hóa hồ sơ một cửa", at: vietnam("10T15:00") });
  await publish({ code: "SK-2026-0303", title: "Phân loại rác tại nguồn", at: vietnam("10T16:00") });
  expect(await tick(vietnam("11T06:05"))).toEqual([]);
  const [letter, ...others] = await tick(vietnam("11T07:05"), 3);
  expect(others).toEqual([]);
  expect([letter?.to.name, letter?.subject]).toEqual([author.fullName, "Sáng kiến mới cho 2 tìm kiếm đã lưu"]);
  const told = (letter?.text ?? "").split("\n").filter((line) => /^(Tìm kiếm|-)/.test(line));
  expect(told).toEqual([
    "Tìm kiếm “Tìm q=một cửa”:",
    "- Số hóa hồ sơ một cửa (SK-2026-0302)",
    "Tìm kiếm “Tìm q=rác”:",
    "- Phân loại rác tại nguồn (SK-2026-0303)",
  ]);
  expect(letter?.text).toContain("https://sangkien.test/sang-kien/SK-2026-0302");
  expect(letter?.text).toContain("https://sangkien.test/tim-kiem-da-luu");

  expect(await tick(vietnam("11T08:05"))).toEqual([]);
  expect(await tick(vietnam("12T07:05"))).toEqual([]);
  // 15 June 2026 is a Monday.
  expect((await tick(vietnam("15T07:05"))).map(({ to, subject }) => [to.name, subject])).toEqual([[stranger.fullName, "Sáng kiến mới cho “Tìm q=một cửa”"]]);
});

test("nothing is told that is not public now, that is no good hit, or that is told already", async () => {
  const { author } = world;
  await save(author, "q=bản đồ ngập", "daily", vietnam("10T09:00"));
  const gone = await publish({ code: "SK-2026-0311", title: "Bản đồ ngập sau mưa", at: vietnam("10T10:00") });
  await database.db
    .updateTable("publication")
    .set({ endedAt: vietnam("10T11:00"), endedBy: world.board.accountId, endReason: "Có nhầm lẫn." })
    .where("initiativeId", "=", gone)
    .execute();
  await publish({ code: "SK-2026-0312", title: "Họp tổ dân phố trực tuyến", at: vietnam("10T12:00") });
  expect(await tick(vietnam("11T07:05"))).toEqual([]);
});

test("letters asked for anew tell of what is published from then on; nobody with a closed account is written to", async () => {
  const { author, stranger } = world;
  await save(author, "q=rác", "none", vietnam("01T09:00"));
  await publish({ code: "SK-2026-0321", title: "Thu gom rác cồng kềnh", at: vietnam("05T09:00") });
  const [own] = await readSavedSearches({ db: database.db, actor: author });
  const change = (actor: World["author"], now: Date) =>
    changeSavedSearch({ db: database.db, actor, id: own?.id ?? 0, wanted: { name: "Rác", alerts: "daily" }, now });
  expect(await change(stranger, vietnam("06T09:00"))).toBe(false);
  expect(await tick(vietnam("07T07:05"))).toEqual([]);
  expect(await change(author, vietnam("07T09:00"))).toBe(true);
  expect(await tick(vietnam("08T07:05"))).toEqual([]);
  await publish({ code: "SK-2026-0322", title: "Điểm đổi rác lấy quà", at: vietnam("08T09:00") });
  await database.db
    .updateTable("account")
    .set({ disabledAt: vietnam("08T10:00") })
    .where("id", "=", author.accountId)
    .execute();
  expect(await tick(vietnam("09T07:05"))).toEqual([]);
  await database.db.updateTable("account").set({ disabledAt: null }).where("id", "=", author.accountId).execute();
  expect((await tick(vietnam("09T08:05"))).map(({ subject }) => subject)).toEqual(["Sáng kiến mới cho “Rác”"]);
});

test("a letter waits for what was published in its time and is not indexed yet, but not for ever", async () => {
  const { author } = world;
  const { db } = database;
  await save(author, "q=vườn rau", "daily", vietnam("20T09:00"));
  const late = { code: "SK-2026-0331", title: "Vườn rau trên sân thượng", at: vietnam("21T06:59") };
  const id = await publish(late);
  await postgresIndex({ db }).remove([id]);
  await expect(tick(vietnam("21T07:01"))).rejects.toThrow("the search index is behind");
  await index({ ...late, id });
  expect((await tick(vietnam("21T07:05"))).map(({ subject }) => subject)).toEqual(["Sáng kiến mới cho “Tìm q=vườn rau”"]);
  const never = await publish({ code: "SK-2026-0332", title: "Vườn rau sau trụ sở", at: vietnam("21T12:00") });
  await publish({ code: "SK-2026-0333", title: "Vườn rau trường học", at: vietnam("21T13:00") });
  await postgresIndex({ db }).remove([never]);
  await expect(tick(vietnam("22T07:05"))).rejects.toThrow("the search index is behind");
  const [letter] = await tick(vietnam("22T09:30"));
  expect(letter?.text).toContain("SK-2026-0333");
  expect(letter?.text).not.toContain("SK-2026-0332");
});
