import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "#tests/support/database.ts";
import { contend, engines, type Contender } from "./contender.ts";
import { stories } from "./stories.ts";

const database = testDatabase();
describe.each(engines)("on %s,", (engine) => {
  let contender: Contender;
  const ids = async (query: string, options?: Parameters<Contender["search"]>[1]) => (await contender.search(query, options)).hits.map((hit) => hit.id);

  beforeAll(async () => {
    contender = await contend({ engine, db: database.db, documents: stories });
  });
  afterAll(() => contender.stop());

  describe("a question", () => {
    test.each([
      ["hồ sơ một cửa", [1, 2]],
      ["ho so mot cua", [1, 2]],
      ["HỒ SƠ MỘT CỬA", [1, 2]],
      ["ho\u0300\u0302 so\u031b mo\u0323\u0302t cu\u031b\u0309a", [1, 2]],
    ])("finds “%s” with and without marks, in any case and form", async (query, found) => {
      expect((await ids(query)).slice(0, 2)).toEqual(found);
    });

    test("with marks prefers those marks, without any takes all", async () => {
      expect((await ids("bạn hàng"))[0]).toBe(5);
      expect((await ids("bán hàng"))[0]).toBe(6);
      expect(await ids("ban hang")).toEqual(expect.arrayContaining([5, 6]));
    });

    test.each(["53-BC/ĐTN", "53-BC/DTN", "53/BC-ĐTN", "53 - BC/ĐTN"])("finds the document number as written “%s”", async (query) => {
      expect((await ids(query))[0]).toBe(7);
    });

    test("finds a code, a person and a unit by a former name", async () => {
      expect((await ids("SK-2026-0004"))[0]).toBe(4);
      expect((await ids("Minh Châu"))[0]).toBe(1);
      expect(await ids("Quận đoàn 9")).toEqual(expect.arrayContaining([3, 4, 9]));
    });

    test("with a slip is mended, and says so", async () => {
      const answer = await contender.search("phân loịa rác");
      expect(answer.hits[0]?.id).toBe(3);
      expect(answer.correction).toEqual({ text: "phân loại rác", kind: "spelling" });
    });

    test("asked verbatim is not mended", async () => {
      const answer = await contender.search("phân loịa rác", { isVerbatim: true });
      expect(answer.correction).toBeNull();
    });

    test("that nothing answers is said to have no good answer", async () => {
      const answer = await contender.search("zzqx wvkk jjfw");
      expect({ hits: answer.hits, total: answer.total, lowConfidence: answer.lowConfidence }).toEqual({ hits: [], total: 0, lowConfidence: true });
      expect((await contender.search("hồ sơ một cửa")).lowConfidence).toBe(false);
    });

    test("of signs alone finds nothing", async () => {
      expect(await contender.search("??? !!!")).toMatchObject({ total: 0, hits: [], lowConfidence: true });
    });

    test("says why, only where it is asked to", async () => {
      expect((await contender.search("hồ sơ", { explain: true })).hits[0]?.reasons).not.toHaveLength(0);
      expect((await contender.search("hồ sơ")).hits[0]).not.toHaveProperty("reasons");
    });
  });

  describe("likeness", () => {
    test("names what is like a text, never the text itself", async () => {
      const [first] = await contender.engine.similar({ title: "Quản lý hồ sơ một cửa bằng phần mềm tại bộ phận tiếp nhận", summary: "", except: 1, limit: 5 });
      expect(first?.id).toBe(2);
      expect(await contender.engine.similar({ title: "Nuôi ong lấy mật", summary: "", limit: 5 })).toEqual([]);
    });
  });
});
