import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noFilters, type SearchFilters } from "#app/domain/search/criteria.ts";
import { testDatabase } from "#tests/support/database.ts";
import { contend, engines, type Contender } from "./contender.ts";
import { stories } from "./stories.ts";

const database = testDatabase();
describe.each(engines)("on %s,", (engine) => {
  let contender: Contender;

  beforeAll(async () => {
    contender = await contend({ engine, db: database.db, documents: stories });
  });
  afterAll(() => contender.stop());

  const list = (filters: Partial<SearchFilters>, query = "") =>
    contender.search(query, { filters: { ...noFilters, ...filters }, order: "newest", withFacets: true });
  const idsOf = (answer: Awaited<ReturnType<typeof list>>) => answer.hits.map((hit) => hit.id);

  describe("filters", () => {
    test.each<[Partial<SearchFilters>, number[]]>([
      [{ field: "moi-truong" }, [4, 3]],
      [{ unit: "doan-thu-duc" }, [9, 4, 3]],
      [{ year: 2024 }, [10, 9]],
      [{ kind: "idea" }, [6]],
      [{ feasibility: "pilot_first" }, [4]],
      [{ stage: "applied" }, [3, 2]],
      [{ award: "yes" }, [1]],
      [{ unit: "doan-thu-duc", year: 2024, field: "y-te" }, [9]],
      [{ field: 'x" OR year = 2024 OR field = "' }, []],
    ])("%j", async (filters, expected) => {
      const answer = await list(filters);
      expect({ ids: idsOf(answer), total: answer.total }).toEqual({ ids: expected, total: expected.length });
    });

    test("narrow a question", async () => {
      const answer = await list({ unit: "doan-thu-duc" }, "điểm");
      expect(idsOf(answer).sort()).toEqual([3, 4]);
      expect(answer.total).toBe(2);
    });
  });

  describe("facets", () => {
    test("count every value, the most frequent first", async () => {
      const { facets } = await list({});
      expect(facets?.year).toEqual([
        { value: "2026", count: 8 },
        { value: "2024", count: 2 },
        { value: "2025", count: 2 },
      ]);
      expect(facets?.award).toEqual([{ value: "yes", count: 1 }]);
      expect(facets?.stage).toEqual([
        { value: "applied", count: 2 },
        { value: "replicated", count: 1 },
      ]);
    });

    test("are counted under all filters but their own", async () => {
      const { facets, total } = await list({ year: 2024, unit: "doan-thu-duc" });
      expect(total).toBe(1);
      expect(facets?.year).toEqual([
        { value: "2024", count: 1 },
        { value: "2025", count: 1 },
        { value: "2026", count: 1 },
      ]);
      expect(facets?.unit).toEqual([
        { value: "doan-so-noi-vu", count: 1 },
        { value: "doan-thu-duc", count: 1 },
      ]);
      expect(facets?.field).toEqual([{ value: "y-te", count: 1 }]);
    });

    test("of a question count what answers it; none are made unasked", async () => {
      const { facets, total } = await list({}, "hồ sơ một cửa");
      expect(facets?.kind.find(({ value }) => value === "initiative")?.count).toBe(total);
      expect((await contender.search("hồ sơ")).facets).toBeNull();
    });
  });

  describe("order and pages", () => {
    test.each([
      ["newest", [12, 11, 10, 9]],
      ["applied", [1, 3, 2, 12]],
      ["title", [11, 10, 4, 7]],
    ] as const)("%s", async (order, first) => {
      const { hits } = await contender.search("", { order, pageSize: 4 });
      expect(hits.map((hit) => hit.id)).toEqual(first);
    });

    test("orders what a question finds", async () => {
      const newest = await contender.search("hồ sơ một cửa", { order: "newest" });
      expect(newest.hits.map((hit) => hit.id)).toEqual([2, 1]);
    });

    test("pages hold every initiative once, and the page after the last none", async () => {
      const pages = await Promise.all([1, 2, 3, 4].map((page) => contender.search("", { order: "newest", page, pageSize: 5 })));
      expect(pages.map(({ total }) => total)).toEqual([12, 12, 12, 12]);
      expect(pages.flatMap(({ hits }) => hits.map((hit) => hit.id))).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    });
  });
});
