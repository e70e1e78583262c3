import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { enqueueDueRebuild, enqueueLexiconRefresh } from "#app/platform/jobs/enqueue-search.ts";
import type { Db } from "#db/client.ts";
import { findIndexDrift, repairDrift } from "#search/in-step/check.ts";
import { rebuildSearch } from "#search/in-step/rebuild.ts";
import { searchIndex } from "#search/engine.ts";
import type { SearchIndex } from "#search/types.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { gate } from "#tests/support/gate.ts";
import { makeWorld } from "#tests/support/world.ts";

const database = testDatabase();
const ids: number[] = [];
beforeAll(async () => {
  const world = await makeWorld(database.db);
  for (const title of ["Sổ tay điện tử", "Bản đồ điểm ngập", "Phân loại rác tại nguồn", "Hẹn giờ nộp hồ sơ", "Tủ sách xóm trọ"])
    ids.push(await makeDossier({ world, status: "approved", published: true, title }));
  ids.sort((left, right) => left - right);
});
beforeEach(async () => {
  for (const table of ["searchEntry", "searchState", "searchTerm"] as const) await database.db.deleteFrom(table).execute();
  await sql`delete from graphile_worker._private_jobs`.execute(database.db);
});

const indexOf = (db: Db): SearchIndex => searchIndex({ db });
const rebuild = () => rebuildSearch({ db: database.db, indexOf, sliceSize: 2 });
const indexed = async () =>
  (await database.db.selectFrom("searchEntry").select("initiativeId").orderBy("initiativeId").execute()).map((row) => row.initiativeId);
const strangerId = 2_000_000;

test("a rebuild writes what is public, learns its words and tells of its progress; a second one changes nothing", async () => {
  const progress: number[] = [];
  const first = await rebuildSearch({ db: database.db, indexOf, sliceSize: 2, onProgress: (written) => progress.push(written) });
  expect([first, progress]).toEqual([{ ok: true, written: 5, resumed: false, failed: [] }, [2, 4, 5]]);
  expect(await rebuild()).toEqual({ ok: true, written: 5, resumed: false, failed: [] });
  expect(await indexed()).toEqual(ids);
  const terms = await database.db.selectFrom("searchTerm").select("term").where("isWord", "=", true).execute();
  expect(terms.length).toBeGreaterThan(5);
});

test("interrupted in the middle it goes on where it was, and what stands there already is written once", async () => {
  const killedAtFour = (written: number) => {
    if (written === 4) throw new Error("killed");
  };
  await expect(rebuildSearch({ db: database.db, indexOf, sliceSize: 2, onProgress: killedAtFour })).rejects.toThrow("killed");
  expect(await indexed()).toEqual(ids.slice(0, 4));
  const progress: number[] = [];
  const second = await rebuildSearch({ db: database.db, indexOf, sliceSize: 2, onProgress: (written) => progress.push(written) });
  expect([second, progress]).toEqual([{ ok: true, written: 5, resumed: true, failed: [] }, [5]]);
  expect(await indexed()).toEqual(ids);
});

test("a document that cannot be indexed holds up no other and is told of; a database that takes nothing ends the rebuild", async () => {
  const bad = ids[2] ?? 0;
  const refusing =
    (isRefused: (id: number) => boolean) =>
    (db: Db): SearchIndex => ({
      ...indexOf(db),
      async put(documents) {
        await indexOf(db).put(documents);
        // As where a text holds what no index takes: the database refuses, the transaction is lost.
        if (documents.some(({ id }) => isRefused(id))) await sql`select 1/0`.execute(db);
      },
    });
  const result = await rebuildSearch({ db: database.db, indexOf: refusing((id) => id === bad), sliceSize: 2 });
  expect(result).toEqual({ ok: true, written: 4, resumed: false, failed: [bad] });
  expect(await indexed()).toEqual(ids.filter((id) => id !== bad));
  const drift = await findIndexDrift({ db: database.db });
  expect(await repairDrift({ db: database.db, indexOf: refusing((id) => id === bad), drift })).toEqual([bad]);
  await expect(rebuildSearch({ db: database.db, indexOf: refusing(() => true), sliceSize: 2 })).rejects.toThrow("division by zero");
});

test("while one rebuild runs another does not begin", async () => {
  const underWay = gate();
  const goOn = gate();
  const waiting = (db: Db): SearchIndex => ({
    ...indexOf(db),
    async put(documents) {
      underWay.open();
      await goOn.passed;
      await indexOf(db).put(documents);
    },
  });
  const first = rebuildSearch({ db: database.db, indexOf: waiting, sliceSize: 2 });
  await underWay.passed;
  expect(await rebuild()).toEqual({ ok: false, reason: "already_running" });
  goOn.open();
  expect(await first).toMatchObject({ ok: true, written: 5 });
  expect(await indexed()).toEqual(ids);
});

test("a check finds what is missing, outdated or too much, and repairs it", async () => {
  await rebuild();
  const [missing, outdated] = ids as [number, number];
  await database.db.deleteFrom("searchEntry").where("initiativeId", "=", missing).execute();
  await database.db.updateTable("searchEntry").set({ documentHash: "old" }).where("initiativeId", "=", outdated).execute();
  await database.db
    .updateTable("searchEntry")
    .set({ initiativeId: strangerId })
    .where("initiativeId", "=", ids.at(-1) ?? 0)
    .execute();
  const drift = await findIndexDrift({ db: database.db });
  expect(drift).toEqual({ missing: [missing, ids.at(-1)], outdated: [outdated], surplus: [strangerId] });
  await repairDrift({ db: database.db, indexOf, drift });
  expect(await findIndexDrift({ db: database.db })).toEqual({ missing: [], outdated: [], surplus: [] });
  expect(await indexed()).toEqual(ids);
});

test("a release with another index has it rebuilt, once", async () => {
  await enqueueDueRebuild({ db: database.db });
  await enqueueDueRebuild({ db: database.db });
  expect(await queued()).toEqual(["rebuild_search"]);
  await rebuild();
  await sql`delete from graphile_worker._private_jobs`.execute(database.db);
  await enqueueDueRebuild({ db: database.db });
  expect(await queued()).toEqual([]);
});

test("many changes have the words learned anew once, within five seconds of the first", async () => {
  for (let change = 0; change < 5; change += 1) await enqueueLexiconRefresh({ db: database.db });
  expect(await queued()).toEqual(["refresh_lexicon"]);
  const { rows } = await sql<{ soon: boolean }>`select run_at < now() + interval '5 seconds' as soon from graphile_worker._private_jobs`.execute(database.db);
  expect(rows).toEqual([{ soon: true }]);
});

async function queued(): Promise<string[]> {
  const { rows } = await sql<{ task: string }>`
    select t.identifier as task from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`.execute(
    database.db,
  );
  return rows.map(({ task }) => task);
}
