import { beforeAll, expect, test } from "vitest";
import { noFilters, searchOrders, type SearchFilters, type SearchOrder } from "#app/domain/search/criteria.ts";
import type { BenchCorpus } from "#scripts/bench-search/bench-corpus.ts";
import { postgresEngine } from "#search/postgres/postgres-engine.ts";
import type { SearchRequest } from "#search/types.ts";
import { testDatabase } from "#tests/support/database.ts";
import { fillIndex } from "./bench-index.ts";

const rows = 1500;
/** The same documents as an index of each size: all are ranked; the likeliest are, all are counted; large ones are told of in `segments.test.ts`. */
const sizes = {
  small: { few: 2000, large: 20_000 },
  middling: { few: 20, large: 20_000 },
} as const;

const database = testDatabase();
let corpus: BenchCorpus;
beforeAll(async () => {
  corpus = await fillIndex({ db: database.db, rows });
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

test.each(["small", "middling"] as const)("planted titles come first in a %s index", async (size) => {
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

test.each(["small", "middling"] as const)("pages of a %s index neither repeat nor lose a document, in any order, with and without a question", async (size) => {
  for (const query of [broad, ""])
    for (const order of searchOrders) {
      const seen: number[] = [];
      for (let page = 1; page <= 8; page += 1) seen.push(...(await ask(size, { query, order, page, withFacets: false })).hits.map(({ id }) => id));
      expect([query, order, seen.length, new Set(seen).size]).toEqual([query, order, 160, 160]);
    }
});

test.each(["small", "middling"] as const)("under a filter a %s index lists as many as it counts, and as the facet promised", async (size) => {
  const wrong: unknown[] = [];
  for (const query of [broad, "phường", corpus.document(700).title.split(" ").slice(0, 2).join(" "), ""]) {
    const all = await ask(size, { query });
    for (const { value, count } of all.facets?.field.slice(0, 6) ?? []) {
      const filters = { ...noFilters, field: value };
      const seen = new Set<number>();
      const { total } = await ask(size, { query, filters });
      for (let page = 1; page <= Math.ceil(total / 20); page += 1) for (const { id } of (await ask(size, { query, filters, page })).hits) seen.add(id);
      if (seen.size !== total || total !== count) wrong.push({ query, value, count, total, listed: seen.size });
    }
  }
  expect(wrong).toEqual([]);
});

test("lists by title, by day and by units that apply it are in order", async () => {
  const listed = async (order: SearchOrder, query: string) => (await ask("middling", { query, order })).hits.map(({ id }) => corpus.document(id - 1));
  for (const query of [broad, ""]) {
    const titles = (await listed("title", query)).map(({ title }) => title);
    expect(titles).toEqual(titles.toSorted(new Intl.Collator("vi").compare));
    const days = (await listed("newest", query)).map(({ publishedAt }) => publishedAt.getTime());
    expect(days).toEqual(days.toSorted((left, right) => right - left));
    const units = (await listed("applied", query)).map(({ appliedUnits }) => appliedUnits);
    expect(units).toEqual(units.toSorted((left, right) => right - left));
  }
});
