import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startMeilisearchDouble, type MeilisearchDouble } from "#tests/support/meilisearch/double.ts";

let double: MeilisearchDouble;

beforeAll(async () => {
  double = await startMeilisearchDouble();
  await ask("POST", "/indexes", { uid: "books", primaryKey: "id" });
  await ask("PATCH", "/indexes/books/settings", { filterableAttributes: ["year"], sortableAttributes: ["year"], searchableAttributes: ["title"] });
  await ask("POST", "/indexes/books/documents?primaryKey=id", [
    { id: 1, title: "Hồ sơ một cửa", year: 2024 },
    { id: 2, title: "Hồ nước", year: 2025 },
    { id: 3, title: "Một cửa", year: 2026 },
  ]);
  await vi.waitFor(() => expect(double.store.tasks.map(({ status }) => status)).toEqual(["succeeded", "succeeded", "succeeded"]), { timeout: 60_000 });
});
afterAll(() => double.stop());

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = { authorization: `Bearer ${double.masterKey}` }) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(double.url + path, { method, headers: { "content-type": "application/json", ...headers }, ...sent });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const search = async (body: object) => (await ask("POST", "/indexes/books/search", body)).body;
const found = async (body: object) => ((await search(body)).hits as { id: number }[]).map(({ id }) => id);

/** The adapter is tested against this double: what it would let pass, nobody would notice. */
describe("the protocol double refuses, as the documentation says,", () => {
  test.each<[string, string, string, unknown, number, string]>([
    ["an unknown field", "POST", "/multi-search", { queries: [{ indexUid: "books", q: "", fuzzy: 1 }] }, 400, "bad_request"],
    ["an unknown field beside the queries", "POST", "/multi-search", { queries: [], limit: 1 }, 400, "bad_request"],
    ["a strategy that does not exist", "POST", "/indexes/books/search", { matchingStrategy: "any" }, 400, "invalid_search_matching_strategy"],
    ["a filter on what is not filterable", "POST", "/indexes/books/search", { filter: ["title = x"] }, 400, "invalid_search_filter"],
    ["a filter that is none", "POST", "/indexes/books/search", { filter: ["year ~ 3"] }, 400, "invalid_search_filter"],
    ["a sort by what is not sortable", "POST", "/indexes/books/search", { sort: ["title:asc"] }, 400, "invalid_search_sort"],
    ["a facet of what is not filterable", "POST", "/indexes/books/search", { facets: ["title"] }, 400, "invalid_search_facets"],
    ["an index that is not there", "POST", "/indexes/films/search", { q: "" }, 404, "index_not_found"],
    ["a setting that does not exist", "PATCH", "/indexes/books/settings", { fuzziness: 2 }, 400, "bad_request"],
    ["documents that are no list", "POST", "/indexes/books/documents", { id: 1 }, 400, "malformed_payload"],
    ["a key without an end or null", "POST", "/keys", { actions: ["search"], indexes: ["*"] }, 400, "invalid_api_key_expires_at"],
    ["an action that does not exist", "POST", "/keys", { actions: ["search.all"], indexes: ["*"], expiresAt: null }, 400, "invalid_api_key_actions"],
    ["an address that does not exist", "GET", "/indices", undefined, 404, "not_found"],
  ])("%s", async (_, method, path, body, status, code) => {
    const answer = await ask(method, path, body);
    expect(answer).toEqual({
      status,
      body: { code, link: `https://docs.meilisearch.com/errors#${code}`, message: expect.any(String) as string, type: "invalid_request" },
    });
  });

  test("a request without a key, with a wrong one, or with one that may not", async () => {
    const { body } = await ask("POST", "/keys", { actions: ["search"], indexes: ["books"], expiresAt: null });
    expect(await ask("GET", "/version", undefined, {})).toMatchObject({ status: 401, body: { code: "missing_authorization_header", type: "auth" } });
    expect(await ask("GET", "/version", undefined, { authorization: "Bearer no" })).toMatchObject({ status: 403, body: { code: "invalid_api_key" } });
    const key = { authorization: `Bearer ${String(body.key)}` };
    expect((await ask("POST", "/indexes/books/search", { q: "" }, key)).status).toBe(200);
    expect(await ask("POST", "/indexes/books/documents", [], key)).toMatchObject({ status: 403, body: { code: "invalid_api_key" } });
  });

  test("a task late: it is taken, and fails by itself", async () => {
    const { status, body } = await ask("POST", "/swap-indexes", [{ indexes: ["books", "films"] }]);
    expect({ status, task: body.status }).toEqual({ status: 202, task: "enqueued" });
    await expect.poll(async () => (await ask("GET", `/tasks/${String(body.taskUid)}`)).body.status).toBe("failed");
  });
});

describe("the protocol double answers", () => {
  test("by matching strategy: all words, or giving up the last or the most frequent", async () => {
    expect(await found({ q: "ho so mot ", matchingStrategy: "all" })).toEqual([1]);
    expect(await found({ q: "ho so mot " })).toEqual([1, 2]);
    expect(await found({ q: "ho so mot ", matchingStrategy: "frequency" })).toEqual([1]);
  });

  test("the last word as a beginning, unless a space ends it", async () => {
    expect(await found({ q: "nu" })).toEqual([2]);
    expect(await found({ q: "nu " })).toEqual([]);
  });

  test("filters, sorts, facets and pages", async () => {
    const body = await search({ q: "", filter: ["year >= 2025"], sort: ["year:desc"], facets: ["year"], limit: 1 });
    expect(body).toMatchObject({ hits: [{ id: 3 }], estimatedTotalHits: 2, facetDistribution: { year: { "2025": 1, "2026": 1 } } });
    expect(await found({ q: "", filter: [["year = 2024", "year = 2026"], "year NOT IN [2026]"] })).toEqual([1]);
  });
});
