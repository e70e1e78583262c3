import { beforeAll, expect, test } from "vitest";
import { noFilters, type SearchFilters, type SearchOrder } from "#app/domain/search/criteria.ts";
import { searchEngine } from "#search/engine.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeWorld } from "#tests/support/world.ts";
import { publish } from "../public/published.ts";

const database = testDatabase();
const titles = new Map<number, string>();

async function search(query: string, options: { filters?: Partial<SearchFilters>; order?: SearchOrder; page?: number; pageSize?: number } = {}) {
  const { filters, order = "relevance", page = 1, pageSize = 20 } = options;
  const answer = await searchEngine({ db: database.db }).search({ query, filters: { ...noFilters, ...filters }, order, page, pageSize });
  return { total: answer.total, titles: answer.hits.map((hit) => titles.get(hit.id)), hits: answer.hits };
}

beforeAll(async () => {
  const world = await makeWorld(database.db);
  const stories = [
    { code: "SK-2026-0001", title: "Sáng kiến số hóa hồ sơ một cửa", summary: "Trả kết quả sớm hơn." },
    { title: "Kết nối bạn hàng cho hộ kinh doanh", summary: "Danh bạ nhà cung cấp." },
    { title: "Chống bán hàng giả trên mạng", summary: "Tuyên truyền thương mại điện tử." },
    { title: "Điểm thông tin cho tiểu thương", summary: "Giúp tìm bạn hàng quanh chợ." },
    { title: "Bàn hướng dẫn tại sảnh", solution: "Theo Kế hoạch 53-BC/ĐTN, cử đoàn viên hướng dẫn." },
    { title: "Lịch trực tuyến", solution: "53 ngày sau mở bàn BC cho khách; ĐTN hỗ trợ từ năm 2012." },
  ];
  for (const story of stories) titles.set(await publish(world, { ...story, publishedAt: new Date(Date.UTC(2026, 4, titles.size + 1)) }), story.title);
});

test.each(["sang kien", "Sáng kiến", "SÁNG KIẾN", "sáng kiến".normalize("NFD"), "sang kiến"])("“%s” finds sáng kiến", async (query) => {
  expect((await search(query)).titles).toEqual(["Sáng kiến số hóa hồ sơ một cửa"]);
});

test("who types marks gets the words with those marks first, even from the body of a text", async () => {
  expect((await search("bạn hàng")).titles).toEqual(["Kết nối bạn hàng cho hộ kinh doanh", "Điểm thông tin cho tiểu thương", "Chống bán hàng giả trên mạng"]);
  expect((await search("bán hàng")).titles[0]).toBe("Chống bán hàng giả trên mạng");
  const unmarked = await search("ban hang");
  expect(new Set(unmarked.titles.slice(0, 3))).toEqual(new Set((await search("bạn hàng")).titles));
});

test("both places of the tone mark are one word", async () => {
  expect((await search("số hoá")).titles).toEqual(["Sáng kiến số hóa hồ sơ một cửa"]);
});

test.each(["SK-2026-0001", "sk-2026-0001", "sk 2026 0001", "SK/2026/0001", "sk 2026 1", "sk-2026-1"])("a code is found as “%s”", async (query) => {
  expect((await search(query)).titles[0]).toBe("Sáng kiến số hóa hồ sơ một cửa");
});

test("a year alone finds what was filed in it, and what only names it where nothing was; by the letter it is a word like others", async () => {
  const everything = await search("");
  expect(await search("2026")).toMatchObject({ total: everything.total });
  expect((await search(" 2026 ", { pageSize: 1, page: 2 })).titles).toEqual((await search("", { pageSize: 1, page: 2 })).titles);
  expect((await search("2012")).titles).toEqual(["Lịch trực tuyến"]);
});

test.each(["53-BC/ĐTN", "53/BC-ĐTN", "53-bc-dtn", "53 BC ĐTN"])("a document number is found as “%s”, before its scattered parts", async (query) => {
  expect((await search(query)).titles).toEqual(["Bàn hướng dẫn tại sảnh", "Lịch trực tuyến"]);
});

test("where not every word is found, the nearest is offered and said to be no good answer", async () => {
  const { db } = database;
  const answer = await searchEngine({ db }).search({ query: "công thức nấu bún bò một nồi", filters: noFilters, order: "relevance", page: 1, pageSize: 20 });
  expect(answer.lowConfidence).toBe(true);
});

test.each(["' | 'x", "a & !b", "hồ:*", "<-> (", "\\", "'); drop table initiative; --", "\u0000", "🙂", "%_%", "a".repeat(300)])(
  "hostile text “%s” is only text",
  async (query) => {
    expect((await search(query)).total).toBeLessThanOrEqual(6);
  },
);

test("signs alone find nothing, an empty query lists all, newest first", async () => {
  expect((await search("???")).total).toBe(0);
  const all = await search("", { order: "newest" });
  expect([all.total, all.titles[0]]).toEqual([6, "Lịch trực tuyến"]);
});

test("the total counts all pages, also beyond the last one", async () => {
  const second = await search("", { order: "newest", page: 2, pageSize: 4 });
  expect([second.total, second.titles]).toEqual([6, ["Kết nối bạn hàng cho hộ kinh doanh", "Sáng kiến số hóa hồ sơ một cửa"]]);
  expect(await search("", { order: "newest", page: 9, pageSize: 4 })).toEqual({ total: 6, titles: [], hits: [] });
});

test("titles sort the Vietnamese way", async () => {
  expect((await search("", { order: "title" })).titles).toEqual([
    "Bàn hướng dẫn tại sảnh",
    "Chống bán hàng giả trên mạng",
    "Điểm thông tin cho tiểu thương",
    "Kết nối bạn hàng cho hộ kinh doanh",
    "Lịch trực tuyến",
    "Sáng kiến số hóa hồ sơ một cửa",
  ]);
});

test("filters narrow", async () => {
  expect((await search("", { filters: { field: "chuyen-doi-so-thu", unit: "doan-so-thu-nghiem", year: 2026, feasibility: "apply_now" } })).total).toBe(6);
  expect((await search("", { filters: { year: 2025 } })).total).toBe(0);
  expect((await search("hồ sơ", { filters: { feasibility: "refer_up" } })).total).toBe(0);
});

test("a hit carries the title with the found words marked", async () => {
  const { hits } = await search("ho so");
  expect(hits[0]?.highlights.title).toEqual([
    { text: "Sáng kiến số hóa ", isMatch: false },
    { text: "hồ sơ", isMatch: true },
    { text: " một cửa", isMatch: false },
  ]);
});
