import { expect, test } from "vitest";
import { readSearchHealth } from "#app/pages/admin/search-health.ts";
import { readEnv } from "#app/platform/env.server.ts";
import { queueDeliveries } from "#search/failover/deliveries.ts";
import { endWatch, leaseWatch, noteEngineState } from "#search/failover/engine-state.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeWorld } from "#tests/support/world.ts";

const database = testDatabase();

test("administrators, and nobody else, are told that Meilisearch is away, since when, and what waits", async () => {
  const { db } = database;
  const { administrator, author, observer } = await makeWorld(db);
  const read = (viewer: typeof administrator, isConfigured = true) => readSearchHealth({ db, viewer, isConfigured });
  await noteEngineState({ db, status: "ready", reason: "none" });
  expect(await read(administrator)).toBeNull();
  await noteEngineState({ db, status: "unreachable", reason: "no_answer" });
  await queueDeliveries({ db, ids: [7, 8, 7] });
  const first = await read(administrator);
  expect(first).toEqual({ reason: "no_answer", since: expect.any(Date) as Date, waiting: 2, isWatched: true });
  await noteEngineState({ db, status: "unreachable", reason: "wrong_answer" });
  expect((await read(administrator))?.since).toEqual(first?.since);
  expect([await read(author), await read(observer), await read(administrator, false)]).toEqual([null, null, null]);
});

test("one process watches; another takes over once it has signed off", async () => {
  const { db } = database;
  expect([await leaseWatch({ db, watcher: "a" }), await leaseWatch({ db, watcher: "b" }), await leaseWatch({ db, watcher: "a" })]).toEqual([true, false, true]);
  await endWatch({ db, watcher: "a" });
  expect([await leaseWatch({ db, watcher: "b" }), await leaseWatch({ db, watcher: "a" })]).toEqual([true, false]);
});

test("the two settings come together", () => {
  const usual = { DATABASE_URL: "postgres://x" };
  const both = { ...usual, MEILISEARCH_URL: "http://search:7700", MEILISEARCH_KEY: "a-key-of-sixteen-bytes" };
  expect(readEnv(both).meilisearch).toEqual({ url: "http://search:7700", key: "a-key-of-sixteen-bytes" });
  expect(readEnv(usual).meilisearch).toBeNull();
  expect(() => readEnv({ ...usual, MEILISEARCH_URL: "http://search:7700" })).toThrow("MEILISEARCH_KEY");
  expect(() => readEnv({ ...both, MEILISEARCH_URL: "search:7700" })).toThrow("MEILISEARCH_URL");
});
