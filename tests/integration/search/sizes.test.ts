import { beforeAll, expect, test } from "vitest";
import { noFilters, searchOrders, type SearchFilters } from "#app/domain/search/criteria.ts";
import type { BenchCorpus } from "#scripts/bench-search/bench-corpus.ts";
import { postgresEngine } from "#search/postgres/postgres-engine.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import type { SearchRequest } from "#search/types.ts";
import { testDatabase } from "#tests/support/database.ts";
import { fillIndex } from "./bench-index.ts";

const rows = 1500;
/** The same documents as an index of each size: all are ranked; the likeliest are, all are counted; broad questions are answered by a part. */
const sizes = {
  small: { few: 2000, large: 20_000, broad: 3200 },
  middling: { few: 20, large: 20_000, broad: 3200 },
  large: { few: 20, large: 1000, broad: 100 },
} as const;

const database = testDatabase();
let corpus: BenchCorpus;
beforeAll(async () => {
  corpus = await fillIndex({ db: database.db, rows });
  await refreshLexicon({ db: database.db, large: sizes.large.large });
});

const ask = (size: keyof typeof sizes, request: Partial<SearchRequest>) =>
  postgresEngine({ db: database.db, sizes: sizes[size] }).search({
    query: "",
    filters: noFilters,
    order: "relevance",
    page: 1,
    pageSize: 20,
    withFacets: true,
    ...request,
  });

test.each(["small", "middling", "large"] as const)("planted titles come first in a %s index", async (size) => {
  const missed: string[] = [];
  for (const { index, title } of corpus.planted) if ((await ask(size, { query: title })).hits[0]?.id !== index + 1) missed.push(title);
  expect(missed).toEqual([]);
});

/** A word of hundreds of texts. */
const broad = "người";

test("what is counted exactly is counted alike", async () => {
  const filters: SearchFilters = { ...noFilters, year: 2015 };
  const [small, middling] = [await ask("small", { query: broad, filters }), await ask("middling", { query: broad, filters })];
  expect(middling.total).toBeGreaterThan(20);
  expect([middling.total, middling.isEstimate]).toEqual([small.total, false]);
  expect(middling.facets).toEqual(small.facets);
  expect((await ask("middling", {})).facets).toEqual((await ask("small", {})).facets);
});

test("a large index says that it estimates, and not far from the truth", async () => {
  const [exact, estimate] = [await ask("middling", { query: broad }), await ask("large", { query: broad })];
  expect([exact.isEstimate, estimate.isEstimate]).toEqual([false, true]);
  expect(estimate.total / exact.total).toBeGreaterThan(0.6);
  expect(estimate.total / exact.total).toBeLessThan(1.6);
  expect((await ask("large", {})).isEstimate).toBe(true);
});

test.each(["middling", "large"] as const)("pages of a %s index neither repeat nor lose a document, in any order, with and without a question", async (size) => {
  for (const query of [broad, ""])
    for (const order of searchOrders) {
      const seen: number[] = [];
      for (let page = 1; page <= 8; page += 1) seen.push(...(await ask(size, { query, order, page, withFacets: false })).hits.map(({ id }) => id));
      expect([query, order, seen.length, new Set(seen).size]).toEqual([query, order, 160, 160]);
    }
});

test.each(["small", "middling", "large"] as const)("under a filter a %s index lists as many as it counts, and as the facet promised", async (size) => {
  const wrong: unknown[] = [];
  for (const query of [broad, "phường", corpus.document(700).title.split(" ").slice(0, 2).join(" "), ""]) {
    const all = await ask(size, { query });
    for (const { value, count } of all.facets?.field.slice(0, 6) ?? []) {
      const filters = { ...noFilters, field: value };
      const seen = new Set<number>();
      const { total } = await ask(size, { query, filters });
      for (let page = 1; page <= Math.ceil(total / 20); page += 1) for (const { id } of (await ask(size, { query, filters, page })).hits) seen.add(id);
      if (seen.size !== total || (!all.isEstimate && total !== count)) wrong.push({ query, value, count, total, listed: seen.size });
    }
  }
  expect(wrong).toEqual([]);
});

test("whole lists by title and by day are the same whichever way they are read", async () => {
  const listed = async (size: keyof typeof sizes, request: { order: "title" | "newest"; page: number; query?: string }) =>
    (await ask(size, { query: "", ...request })).hits.map(({ id }) => id);
  for (const order of ["title", "newest"] as const)
    for (const page of [1, 3]) expect(await listed("large", { order, page })).toEqual(await listed("middling", { order, page }));
  const titles = (await listed("large", { order: "title", page: 1, query: broad })).map((id) => corpus.document(id - 1).title);
  expect(titles).toEqual(titles.toSorted(new Intl.Collator("vi").compare));
});

test("the order by units that apply it is the same whichever way it is found", async () => {
  const applied = async (size: keyof typeof sizes, query: string) =>
    (await ask(size, { query, order: "applied" })).hits.map(({ id }) => corpus.document(id - 1).appliedUnits);
  for (const query of [broad, ""]) {
    const exact = await applied("middling", query);
    expect(exact).toEqual([...exact].sort((left, right) => right - left));
    expect(await applied("large", query)).toEqual(exact);
  }
});
