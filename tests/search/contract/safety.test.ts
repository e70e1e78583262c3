import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noFilters } from "#app/domain/search/criteria.ts";
import type { SearchHit, Segment } from "#search/types.ts";
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

  const text = (segments: readonly Segment[]) => segments.map((segment) => segment.text).join("");
  const matches = (segments: readonly Segment[]) => segments.filter((segment) => segment.isMatch).map((segment) => segment.text);
  const hitOf = (hits: readonly SearchHit[], id: number) => hits.find((hit) => hit.id === id);

  describe("highlights", () => {
    test("mark what was looked for, as it stands in the text", async () => {
      const { hits } = await contender.search("ho so mot cua");
      expect(matches(hitOf(hits, 2)?.highlights.title ?? [])).toEqual(["hồ sơ một cửa"]);
    });

    test("are the text itself, whatever it holds: HTML, Markdown, templates, emoji, signs of direction", async () => {
      const { hits } = await contender.search("mượn sách");
      const hit = hitOf(hits, 12);
      expect(text(hit?.highlights.title ?? [])).toBe(stories[11]?.title);
      expect(text(hit?.highlights.excerpt ?? [])).toBe(stories[11]?.summary);
      expect(matches(hit?.highlights.title ?? [])).toEqual(["mượn sách"]);
    });
  });

  describe("hostile questions", () => {
    const hostile: [string, string][] = [
      ["a regular expression", "(a+)+$ .* [^x]{1,9999} \\d\\1"],
      ["tsquery", "'hồ' & !(sơ | cửa:*) <-> 'x':A"],
      ["quotes and minuses", '"hồ sơ" -cửa "một'],
      ["SQL", "'; drop table search_entry; --"],
      ["filters", 'hồ sơ" OR id > 0 OR year = "2026'],
      ["emoji", "📚🚀👩‍👩‍👧‍👦 sách"],
      ["signs of direction and of no width", "\u202esách\u202c \u200b\u2066mượn\u2069 \u0000"],
      ["lone surrogates", "\ud800 sách \udc00"],
      ["300 characters", "hồ sơ một cửa ".repeat(22).slice(0, 300)],
      ["10 kB of one word", "a".repeat(10_240)],
      ["10 kB of words", "thủ tục hành chính ".repeat(600).slice(0, 10_240)],
      ["marks without letters", "\u0301".repeat(200)],
    ];

    // What a question must not set off takes minutes or never ends.
    test.each(hostile)("%s: answered", { timeout: 60_000 }, async (_, query) => {
      const answer = await contender.search(query, { withFacets: true });
      expect(answer.hits.length).toBeLessThanOrEqual(20);
    });
  });

  describe("writing", () => {
    test("twice is writing once; what is removed is gone, and removing it again is nothing", async () => {
      const [first] = stories;
      if (!first) throw new Error("There is a first story");
      const extra = { ...first, id: 90, code: "SK-2026-0090", title: "Vườn rau sân thượng", summary: "Rau sạch.", body: [], authors: [] };
      const whole = async () => (await contender.search("", { filters: noFilters, order: "newest" })).total;
      await contender.index.put([extra]);
      await contender.index.put([extra, { ...extra, appliedUnits: 9 }].slice(1));
      expect(await whole()).toBe(stories.length + 1);
      expect((await contender.search("", { order: "applied" })).hits[0]?.id).toBe(90);
      await contender.index.remove([90]);
      await contender.index.remove([90]);
      expect(await whole()).toBe(stories.length);
      expect((await contender.search("", { order: "applied" })).hits[0]?.id).toBe(1);
    });
  });
});
