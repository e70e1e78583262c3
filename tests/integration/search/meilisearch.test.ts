import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { noFilters } from "#app/domain/search/criteria.ts";
import { searchEngine, searchIndex } from "#search/engine.ts";
import { queueDeliveries } from "#search/failover/deliveries.ts";
import { readEngineState } from "#search/failover/engine-state.ts";
import { watchRound } from "#search/failover/watch-round.ts";
import { remotePatience } from "#search/failover/with-fallback.ts";
import { connect, liveIndex, nextIndex, type MeilisearchAddress } from "#search/meilisearch/connection.ts";
import { rebuildMeilisearch } from "#search/meilisearch/rebuild.ts";
import { watchedMeilisearch } from "#search/meilisearch/watched.ts";
import { testDatabase } from "#tests/support/database.ts";
import { startMeilisearchDouble, type Fault, type MeilisearchDouble } from "#tests/support/meilisearch/double.ts";
import { fillLocal, install, publicDocuments, readFrom } from "#tests/support/meilisearch/installation.ts";
import { stories } from "#tests/search/contract/stories.ts";

const database = testDatabase();
let double: MeilisearchDouble;
let address: MeilisearchAddress;
const documents = publicDocuments(stories);

beforeEach(async () => {
  await database.db.deleteFrom("searchEntry").execute();
  await database.db.deleteFrom("searchDelivery").execute();
  await database.db.deleteFrom("searchEngineState").execute();
  await fillLocal({ db: database.db, documents: stories });
  double = await startMeilisearchDouble();
  address = await install({ ...double, documents: stories });
});
afterEach(() => double.stop());

const look = () => watchRound({ db: database.db, engine: watchedMeilisearch(address), readDocuments: readFrom(documents) });
const seen = async () => {
  const state = await readEngineState({ db: database.db });
  return state && { status: state.status, reason: state.reason };
};

async function ask(failures: unknown[] = []) {
  const engine = searchEngine({ db: database.db, meilisearch: address, onFailure: (error) => failures.push(error) });
  const { hits } = await engine.search({ query: "hồ sơ một cửa", filters: noFilters, order: "relevance", page: 1, pageSize: 2 });
  return hits.map((hit) => hit.id);
}

const searches = () => double.requests.filter((request) => request === "POST /multi-search").length;

describe("an ill server", () => {
  const faults: [Fault, { status: string; reason: string }][] = [
    ["garbage", { status: "unreachable", reason: "wrong_answer" }],
    ["strange", { status: "unreachable", reason: "wrong_answer" }],
    ["failing", { status: "unreachable", reason: "no_answer" }],
    ["slow", { status: "unreachable", reason: "no_answer" }],
    ["hanging", { status: "unreachable", reason: "no_answer" }],
    ["refusing", { status: "unsuitable", reason: "refused_key" }],
    ["wrong-version", { status: "unsuitable", reason: "wrong_version" }],
  ];

  test.each(faults)("%s: noticed by who asks first, who is answered all the same, then told to all", async (fault, told) => {
    expect(await look()).toBe("ready");
    double.become(fault);
    const failures: unknown[] = [];
    expect(await ask(failures)).toEqual([1, 2]);
    // A wrong version answers; whoever watches finds out.
    expect(failures).toHaveLength(fault === "wrong-version" ? 0 : 1);
    await look();
    expect(await seen()).toEqual(told);
    const asked = searches();
    expect(await ask()).toEqual([1, 2]);
    expect(searches()).toBe(asked);
    double.become("none");
    expect(await look()).toBe("ready");
    expect(await ask()).toEqual([1, 2]);
    expect(searches()).toBeGreaterThan(asked);
  });

  test("is given up early enough for the built-in engine to answer within the same second", () => {
    expect(remotePatience).toBeLessThan(800);
  });

  test("a full one keeps what it was not told waiting, and gets it when there is room", async () => {
    await look();
    double.become("full");
    await searchIndex({ db: database.db, meilisearch: address }).put(stories.slice(0, 1));
    await look();
    expect(await seen()).toEqual({ status: "catching_up", reason: "no_space" });
    expect(await database.db.selectFrom("searchDelivery").select("initiativeId").execute()).toEqual([{ initiativeId: 1 }]);
    double.become("none");
    expect(await look()).toBe("ready");
    expect(await database.db.selectFrom("searchDelivery").select("initiativeId").execute()).toEqual([]);
  });

  test("a half-filled one is not asked until it holds everything", async () => {
    double.store.index(liveIndex).documents.delete("1");
    await queueDeliveries({ db: database.db, ids: [2] });
    expect(await seen()).toBeUndefined();
    await ask();
    expect(searches()).toBe(0);
    expect(await look()).toBe("ready");
    expect(double.store.index(liveIndex).documents.size).toBe(stories.length);
  });

  test("one with other settings, or without the index, is not asked", async () => {
    const index = double.store.index(liveIndex);
    index.settings = { ...index.settings, stopWords: ["so"] };
    await look();
    expect(await seen()).toEqual({ status: "unsuitable", reason: "other_settings" });
    double.store.indexes.delete(liveIndex);
    await look();
    expect(await seen()).toEqual({ status: "unsuitable", reason: "no_index" });
  });

  test("one that nobody watches is not asked", async () => {
    await look();
    await database.db
      .updateTable("searchEngineState")
      .set({ checkedAt: new Date(Date.now() - 60_000) })
      .execute();
    const before = searches();
    await ask();
    expect(searches()).toBe(before);
  });
});

describe("new settings", () => {
  test("take the place of the old ones by a swap: questions are answered all the while, and nothing is left behind", async () => {
    await look();
    const client = connect({ url: double.url, key: double.masterKey, timeout: 60_000 });
    const answers: number[][] = [];
    const progress: number[] = [];
    async function* slices() {
      for (const story of stories) {
        answers.push(await ask());
        yield [story];
      }
    }
    expect(await rebuildMeilisearch({ client, batches: slices(), onProgress: (written) => progress.push(written) })).toBe(stories.length);
    expect(new Set(answers.map(String))).toEqual(new Set(["1,2"]));
    expect(progress.at(-1)).toBe(stories.length);
    expect([...double.store.indexes.keys()]).toEqual([liveIndex]);
    expect(double.store.indexes.has(nextIndex)).toBe(false);
    expect(await look()).toBe("ready");
  });
});

describe("the key of the running site", () => {
  test("may search and write documents, and nothing else; the master key is never sent", async () => {
    await look();
    const client = connect({ ...address, timeout: 60_000 });
    await expect(client.index(liveIndex).updateSettings({ stopWords: [] })).rejects.toMatchObject({ cause: { code: "invalid_api_key" } });
    await expect(client.createIndex("other")).rejects.toMatchObject({ cause: { code: "invalid_api_key" } });
    await expect(client.getKeys()).rejects.toMatchObject({ cause: { code: "invalid_api_key" } });
    await expect(client.deleteIndex(liveIndex)).rejects.toMatchObject({ cause: { code: "invalid_api_key" } });
    expect(double.refusals.map(({ code }) => code)).toEqual(["invalid_api_key", "invalid_api_key", "invalid_api_key", "invalid_api_key"]);
  });
});
