import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { noFilters } from "#app/domain/search/criteria.ts";
import { searchEngine, searchIndex } from "#search/engine.ts";
import { findDrift } from "#search/failover/drift.ts";
import { readEngineState } from "#search/failover/engine-state.ts";
import { watchEngine, type Watch } from "#search/failover/watch.ts";
import type { MeilisearchAddress } from "#search/meilisearch/connection.ts";
import { watchedMeilisearch } from "#search/meilisearch/watched.ts";
import type { SearchDocument } from "#search/types.ts";
import { testDatabase } from "#tests/support/database.ts";
import { fillLocal, install, publicDocuments, readFrom, type PublicDocuments } from "#tests/support/meilisearch/installation.ts";
import { startChildDouble, type ChildDouble } from "#tests/support/meilisearch/start-child.ts";
import { stories } from "#tests/search/contract/stories.ts";

const database = testDatabase();
let server: ChildDouble;
let address: MeilisearchAddress;
let documents: PublicDocuments;
let watch: Watch;

beforeEach(async () => {
  documents = publicDocuments(stories);
  await database.db.deleteFrom("searchEntry").execute();
  await database.db.deleteFrom("searchDelivery").execute();
  await database.db.deleteFrom("searchEngineState").execute();
  await fillLocal({ db: database.db, documents: stories });
  server = await startChildDouble();
  address = await install({ ...server, documents: stories });
  watch = startWatch();
});

afterEach(async () => {
  await server.kill();
  await watch.stop();
});

const startWatch = () => {
  return watchEngine({
    db: database.db,
    engine: watchedMeilisearch(address),
    readDocuments: readFrom(documents),
    pause: 200,
    onFailure: (error) => expect.fail(String(error)),
  });
};
const status = async () => (await readEngineState({ db: database.db }))?.status;
const becomes = (wanted: string) => expect.poll(status).toBe(wanted);
/** Two until the server is thought dead, then one after each pause of the breaker: where half a minute goes by, four more. How long each waits is `remotePatience`. */
const mostWaits = 7;
const drift = () => findDrift({ db: database.db, slices: watchedMeilisearch(address).hashes() });

/** Twelve questions, one after the other, as visitors ask them: what was found, and how many had waited for the server in vain. */
async function ask() {
  const failures: unknown[] = [];
  const engine = searchEngine({ db: database.db, meilisearch: address, onFailure: (error) => failures.push(error) });
  const found = new Set<string>();
  for (let count = 0; count < 12; count += 1) {
    const answer = await engine.search({ query: "hồ sơ một cửa", filters: noFilters, order: "relevance", page: 1, pageSize: 2 });
    found.add(answer.hits.map((hit) => hit.id).join());
  }
  return { found: [...found], failures: failures.length };
}

/** A change while nobody may be listening: written where it is always written. */
async function change(id: number, changed: Partial<SearchDocument>): Promise<void> {
  const before = documents.get(id);
  if (!before) throw new Error(`There is no story ${id}`);
  documents.set(id, { ...before, ...changed });
  await searchIndex({ db: database.db, meilisearch: address }).put([{ ...before, ...changed }]);
}

describe("a server that is well", () => {
  test("is asked, and told of every change and every withdrawal", async () => {
    await becomes("ready");
    expect(await ask()).toEqual({ found: ["1,2"], failures: 0 });
    await change(3, { title: "Phân loại rác bằng thẻ màu" });
    documents.delete(4);
    await searchIndex({ db: database.db, meilisearch: address }).remove([4]);
    await expect.poll(drift).toEqual([]);
    await expect.poll(() => database.db.selectFrom("searchDelivery").selectAll().execute()).toEqual([]);
    expect(await status()).toBe("ready");
  });
});

describe("a server that is killed", () => {
  test("costs nobody an answer, and is told everything when it comes back with an empty disk", async () => {
    await becomes("ready");
    await server.kill();
    const outage = await ask();
    expect(outage.found).toEqual(["1,2"]);
    expect(outage.failures).toBeLessThan(mostWaits);
    await becomes("unreachable");
    await change(3, { title: "Phân loại rác bằng thẻ màu" });
    const { port, masterKey } = server;
    server = await startChildDouble({ port, masterKey });
    address = await install({ ...server, documents: [] });
    await watch.stop();
    watch = startWatch();
    await becomes("ready");
    expect(await drift()).toEqual([]);
  });
});

describe("a server that stands still (SIGSTOP)", () => {
  test("is waited for by the first, by the next not at all; afterwards it catches up", async () => {
    await becomes("ready");
    server.signal("SIGSTOP");
    const outage = await ask();
    expect(outage.found).toEqual(["1,2"]);
    expect(outage.failures).toBeLessThan(mostWaits);
    await becomes("unreachable");
    await change(5, { title: "Kết nối bạn hàng toàn thành phố" });
    documents.delete(6);
    await searchIndex({ db: database.db, meilisearch: address }).remove([6]);
    server.signal("SIGCONT");
    await becomes("ready");
    expect(await drift()).toEqual([]);
  });
});
