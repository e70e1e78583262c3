import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JobRun } from "#app/platform/jobs/job.ts";
import { runCheckSearch } from "#app/platform/jobs/tasks/keep-search.ts";
import { readEnv } from "#app/platform/env.server.ts";
import { watchRound } from "#search/failover/watch-round.ts";
import { findIndexDrift } from "#search/in-step/check.ts";
import { liveIndex } from "#search/meilisearch/connection.ts";
import { watchedMeilisearch } from "#search/meilisearch/watched.ts";
import { postgresIndex } from "#search/postgres/postgres-index.ts";
import { readPublicDocuments } from "#search/public-document.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { indexInitiative } from "#tests/support/index-initiative.ts";
import { startMeilisearchDouble, type MeilisearchDouble } from "#tests/support/meilisearch/double.ts";
import { install } from "#tests/support/meilisearch/installation.ts";
import { makeWorld } from "#tests/support/world.ts";
import { runScript } from "./run-script.ts";

const database = testDatabase();
const ids: number[] = [];
beforeAll(async () => {
  const world = await makeWorld(database.db);
  for (const title of ["Sổ tay điện tử", "Bản đồ điểm ngập", "Phân loại rác tại nguồn", "Hẹn giờ nộp hồ sơ"])
    ids.push(await makeDossier({ world, status: "approved", published: true, title }));
  ids.push(await makeDossier({ world, status: "approved", title: "Tủ sách xóm trọ" }));
});
beforeEach(async () => {
  await database.db.deleteFrom("searchEntry").execute();
  await database.db.deleteFrom("searchDelivery").execute();
  for (const initiativeId of ids) await indexInitiative({ db: database.db, initiativeId });
});

const check = (words: string[] = [], env: Record<string, string> = {}) =>
  runScript({ name: "search-check", words, env: { DATABASE_URL: database.url, ...env } });
const rows = () => database.db.selectFrom("searchEntry").select(["initiativeId", "documentHash", "indexedAt"]).orderBy("initiativeId").execute();
const inStep = { missing: [], outdated: [], surplus: [] };

test("an index that is in step is left alone", async () => {
  const before = await rows();
  expect(await check()).toEqual({ code: 0, lines: ["Lệch 0 sáng kiến (thiếu 0, cũ 0, thừa 0)."] });
  expect(await rows()).toEqual(before);
});

test("a row missing, one stale and one too many are told by --dry-run, which changes nothing, and repaired without it", async () => {
  const [missing = 0, stale = 0] = ids;
  const hidden = ids.at(-1) ?? 0;
  await database.db.deleteFrom("searchEntry").where("initiativeId", "=", missing).execute();
  // What the public reads has changed since, and no job came through.
  await database.db.updateTable("initiative").set({ summary: "Bản đồ cập nhật từng giờ." }).where("id", "=", stale).execute();
  const [document] = await readPublicDocuments({ db: database.db, ids: [stale] });
  if (document) await postgresIndex({ db: database.db }).put([{ ...document, id: hidden }]);
  const before = await rows();
  expect(await check(["--dry-run"])).toEqual({ code: 1, lines: ["Lệch 3 sáng kiến (thiếu 1, cũ 1, thừa 1)."] });
  expect(await rows()).toEqual(before);
  expect(await findIndexDrift({ db: database.db })).toEqual({ missing: [missing], outdated: [stale], surplus: [hidden] });
  expect(await check()).toEqual({ code: 0, lines: ["Lệch 3 sáng kiến (thiếu 1, cũ 1, thừa 1).", "Sau khi sửa còn lệch 0 sáng kiến."] });
  expect(await findIndexDrift({ db: database.db })).toEqual(inStep);
  expect((await rows()).map(({ initiativeId }) => initiativeId)).toEqual(ids.slice(0, -1));
  expect(await check(["--dry-run"])).toMatchObject({ code: 0 });
});

test("facts, places in lists and hashes of words changed by hand are drift too", async () => {
  const [facts = 0, merit = 0, listed = 0, words = 0] = ids;
  const { db } = database;
  await db
    .updateTable("searchEntry")
    .set({ facts: Buffer.alloc(26) })
    .where("initiativeId", "=", facts)
    .execute();
  await db.updateTable("searchEntry").set({ merit: "7" }).where("initiativeId", "=", merit).execute();
  await db.deleteFrom("searchMerit").where("initiativeId", "=", listed).execute();
  await db.updateTable("searchEntry").set({ wordsHash: "" }).where("initiativeId", "=", words).execute();
  expect((await findIndexDrift({ db })).outdated.toSorted((left, right) => left - right)).toEqual([facts, merit, listed, words]);
  expect(await check()).toMatchObject({ code: 0, lines: ["Lệch 4 sáng kiến (thiếu 0, cũ 4, thừa 0).", "Sau khi sửa còn lệch 0 sáng kiến."] });
});

describe("with Meilisearch", () => {
  let double: MeilisearchDouble;
  let env: Record<string, string>;
  let watch: () => Promise<string>;
  beforeEach(async () => {
    double = await startMeilisearchDouble();
    const documents = await readPublicDocuments({ db: database.db, ids });
    const address = await install({ ...double, documents });
    env = { MEILISEARCH_URL: address.url, MEILISEARCH_KEY: address.key };
    watch = () => watchRound({ db: database.db, engine: watchedMeilisearch(address), readDocuments: readPublicDocuments });
  });
  afterEach(() => double.stop());
  const documents = () => double.store.index(liveIndex).documents;
  const waiting = async () =>
    (await database.db.selectFrom("searchDelivery").select("initiativeId").orderBy("initiativeId").execute()).map((row) => row.initiativeId);

  test("what the server lacks, holds otherwise or holds too much is told by --dry-run, and told to the server without it", async () => {
    const [missing = 0, stale = 0] = ids;
    const hidden = ids.at(-1) ?? 0;
    expect(await watch()).toBe("ready");
    const before = structuredClone([...documents().entries()]);
    const held = documents().get(String(stale)) ?? {};
    documents().delete(String(missing));
    documents().set(String(stale), { ...held, hash: "old" });
    // As many as before: whoever only counts sees nothing.
    documents().set(String(hidden), { ...held, id: hidden });
    const lines = ["Lệch 0 sáng kiến (thiếu 0, cũ 0, thừa 0).", "Meilisearch lệch 3 sáng kiến."];
    expect(await check(["--dry-run"], env)).toEqual({ code: 1, lines });
    expect([await waiting(), documents().has(String(hidden))]).toEqual([[], true]);
    expect(await check([], env)).toEqual({
      code: 1,
      lines: [...lines, "Đã đưa vào hàng chờ: tiến trình nền của trang sẽ gửi lại cho Meilisearch. Ít phút nữa hãy đối chiếu lại."],
    });
    expect(await waiting()).toEqual([missing, stale, hidden].toSorted((left, right) => left - right));
    expect(await watch()).toBe("ready");
    expect(await check(["--dry-run"], env)).toEqual({ code: 0, lines: [lines[0], "Meilisearch lệch 0 sáng kiến."] });
    expect(Object.fromEntries(documents())).toEqual(Object.fromEntries(before));
  });

  test("the nightly job finds the same, where the server may be asked", async () => {
    const [stale = 0] = ids;
    const tools = { db: database.db, env: readEnv({ NODE_ENV: "test", DATABASE_URL: database.url, ...env }) } as JobRun;
    await watch();
    documents().set(String(stale), { ...(documents().get(String(stale)) ?? {}), hash: "old" });
    await runCheckSearch({}, tools);
    expect([await waiting(), await watch(), await waiting()]).toEqual([[stale], "ready", []]);
    double.become("failing");
    expect(await watch()).toBe("unreachable");
    await runCheckSearch({}, tools);
    expect(await waiting()).toEqual([]);
  });

  test("a drift of the built-in index is repaired on both sides", async () => {
    const [missing = 0] = ids;
    await watch();
    await database.db.deleteFrom("searchEntry").where("initiativeId", "=", missing).execute();
    expect((await check([], env)).lines.slice(0, 2)).toEqual(["Lệch 1 sáng kiến (thiếu 1, cũ 0, thừa 0).", "Sau khi sửa còn lệch 0 sáng kiến."]);
    expect(await waiting()).toEqual([missing]);
    expect([await watch(), await waiting(), await findIndexDrift({ db: database.db })]).toEqual(["ready", [], inStep]);
  });

  test("a server that does not answer is no success", async () => {
    double.become("failing");
    expect(await check(["--dry-run"], env)).toEqual({
      code: 1,
      lines: ["Lệch 0 sáng kiến (thiếu 0, cũ 0, thừa 0).", "Không đối chiếu được chỉ mục tìm kiếm: MeilisearchApiError: Service unavailable."],
    });
  });
});
