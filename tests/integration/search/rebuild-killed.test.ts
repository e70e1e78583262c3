import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { noFilters } from "#app/domain/search/criteria.ts";
import { searchEngine } from "#search/engine.ts";
import { findIndexDrift } from "#search/in-step/check.ts";
import { interruptedRebuild, isIndexCurrent } from "#search/in-step/rebuild-state.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeWorld } from "#tests/support/world.ts";
import { publishMany } from "./many-published.ts";
import { runScript } from "./run-script.ts";

const database = testDatabase();
const count = 1200;
let titles: Map<number, string>;
beforeAll(async () => {
  titles = await publishMany({ world: await makeWorld(database.db), count });
});

const rebuild = (onLine?: (line: string, kill: () => void) => void) =>
  runScript({ name: "search-rebuild", env: { DATABASE_URL: database.url, PGAPPNAME: "rebuild" }, ...(onLine && { onLine }) });

const first = async (query: string): Promise<number | undefined> => {
  const request = { query, filters: noFilters, order: "relevance", page: 1, pageSize: 1 } as const;
  return (await searchEngine({ db: database.db }).search(request)).hits[0]?.id;
};

/** Asks for one title after the other, from the oldest file to the newest and round again, until told to stop. @returns how often, and what was not found */
async function askAll(until: AbortSignal) {
  const stories = [...titles].filter((_, place) => place % 100 === 50);
  const missed: string[] = [];
  let asked = 0;
  for (; !until.aborted; asked += 1) {
    const [id = 0, title = ""] = stories[asked % stories.length] ?? [];
    if ((await first(title)) !== id) missed.push(title);
  }
  return { asked, missed };
}

/** Connections that the database still has with the rebuild: what was on its way when it was killed is done or undone once there is none. */
const connections = async () => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from pg_stat_activity where datname = current_database() and application_name = 'rebuild'`.execute(database.db);
  return rows[0]?.count;
};

/** Rows that the rebuild has not come to. */
const oldRows = async () => {
  const { rows } = await sql<{ rows: number }>`select count(*)::integer as rows from search_entry where document_hash = 'old'`.execute(database.db);
  return rows[0]?.rows;
};

test("killed in the middle, a rebuild goes on where it was; every title is found all the while, and nothing drifts afterwards", async () => {
  const whole = await rebuild();
  expect([whole.code, whole.lines.at(-1)]).toEqual([0, "Xong: 1.200 sáng kiến."]);
  await sql`update search_entry set document_hash = 'old'`.execute(database.db);
  await sql`delete from search_state where name = 'index'`.execute(database.db);
  const stopping = new AbortController();
  const asking = askAll(stopping.signal);

  const killed = await rebuild((line, kill) => line.includes("600") && kill());
  expect([killed.code, killed.lines.slice(0, 3)]).toEqual([null, ["200", "400", "600"].map((written) => `Đã lập chỉ mục ${written} sáng kiến`)]);
  await expect.poll(connections).toBe(0);
  const state = await interruptedRebuild({ db: database.db });
  const written = state?.written ?? 0;
  expect(written).toBeGreaterThanOrEqual(600);
  expect(written).toBeLessThan(count);
  // A slice may be written of which the state does not know yet: it is written again.
  expect([count - written, count - written - 200]).toContain(await oldRows());
  expect([await isIndexCurrent({ db: database.db }), (await findIndexDrift({ db: database.db })).outdated.length]).toEqual([false, await oldRows()]);

  const resumed = await rebuild();
  expect([resumed.code, resumed.lines[0]]).toEqual([0, `Đã lập chỉ mục ${Math.min(written + 200, count).toLocaleString("vi-VN")} sáng kiến`]);
  expect(resumed.lines.at(-1)).toBe("Xong: 1.200 sáng kiến, tiếp từ lần bị ngắt trước.");
  stopping.abort();
  const { asked, missed } = await asking;
  expect(missed).toEqual([]);
  // At least once round.
  expect(asked).toBeGreaterThanOrEqual(count / 100);
  expect(await findIndexDrift({ db: database.db })).toEqual({ missing: [], outdated: [], surplus: [] });
  expect([await isIndexCurrent({ db: database.db }), await interruptedRebuild({ db: database.db })]).toEqual([true, null]);
});
