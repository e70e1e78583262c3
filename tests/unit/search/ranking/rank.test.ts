import { expect, test } from "vitest";
import { documentWords } from "#search/document-words.ts";
import { understand } from "#search/query/understand.ts";
import { keptOf } from "#search/ranking/kept.ts";
import { rank } from "#search/ranking/rank.ts";
import { streamsOf } from "#search/ranking/streams.ts";
import type { SearchDocument } from "#search/types.ts";
import { lexiconOf } from "../query/lexicon-of.ts";

const usual: SearchDocument = {
  id: 0,
  code: "SK-2026-0001",
  title: "",
  summary: "",
  body: [],
  authors: [],
  unit: { id: "so-noi-vu", names: ["Sở Nội vụ"] },
  field: { slug: "khac", name: "Lĩnh vực khác" },
  year: 2026,
  kind: "initiative",
  feasibility: "apply_now",
  stage: null,
  hasAward: false,
  appliedUnits: 0,
  replicatedUnits: 0,
  publishedAt: new Date("2026-05-01"),
};

/** Ranks documents for a question. @returns their titles, the best first */
async function order(query: string, documents: Partial<SearchDocument>[]) {
  const full = documents.map((document, index) => ({ ...usual, id: index + 1, ...document }));
  const { lexicon, countPairs } = lexiconOf(full.map(({ title, summary, body, authors }) => [title, summary, ...body, ...authors].join(" . ")));
  const understood = await understand({ text: query, lexicon, countPairs, isVerbatim: true });
  const ranked = rank({ query: understood, candidates: full.map((document) => ({ ...document, streams: streamsOf(documentWords(document)) })) });
  return { titles: ranked.map(({ id }) => full[id - 1]?.title), ranked };
}

test("exact marks stand above the same letters with other marks", async () => {
  const documents = [{ title: "Chống bán hàng giả" }, { title: "Kết nối bạn hàng" }];
  expect((await order("bạn hàng", documents)).titles[0]).toBe("Kết nối bạn hàng");
  expect((await order("bán hàng", documents)).titles[0]).toBe("Chống bán hàng giả");
});

test("words side by side stand above scattered ones, the title above the summary, the summary above the body", async () => {
  const documents = [
    { title: "Sổ tay", body: ["Hướng dẫn phân loại rác cho từng nhà"] },
    { title: "Rác và phân bón", summary: "Nhiều loại cây" },
    { title: "Cẩm nang", summary: "Hướng dẫn phân loại rác cho từng nhà" },
    { title: "Phân loại rác" },
  ];
  expect((await order("phân loại rác", documents)).titles.slice(0, 3)).toEqual(["Phân loại rác", "Cẩm nang", "Sổ tay"]);
});

test("a person is found by the syllables of the name in any order, and a lone syllable of a name is no answer", async () => {
  const documents = [
    { title: "Lịch trực", authors: ["Lê Uyên Phương"] },
    { title: "An toàn lao động", authors: ["Trần Văn Bình"] },
    { title: "Bình chữa cháy an toàn", authors: ["Lê Thị An"] },
  ];
  expect((await order("phương lê uyên", documents)).titles[0]).toBe("Lịch trực");
  expect((await order("an toàn lao động", documents)).titles[0]).toBe("An toàn lao động");
});

test("a document number stands above its scattered parts", async () => {
  const documents = [
    { title: "Lịch", body: ["53 ngày BC của ĐTN"] },
    { title: "Bàn hướng dẫn", body: ["Theo Kế hoạch 53-BC/ĐTN"] },
  ];
  expect((await order("53/BC-ĐTN", documents)).titles[0]).toBe("Bàn hướng dẫn");
});

test("among equals those that more units apply come first, then the newer", async () => {
  const documents = [
    { title: "Hộp thư góp ý", publishedAt: new Date("2026-01-01") },
    { title: "Hộp thư góp ý", publishedAt: new Date("2026-03-01") },
    { title: "Hộp thư góp ý", appliedUnits: 3, publishedAt: new Date("2025-01-01") },
  ];
  expect((await order("hộp thư góp ý", documents)).ranked.map(({ id }) => id)).toEqual([3, 2, 1]);
});

test("what shares a stray syllable only is no good answer", async () => {
  const documents = [{ title: "Bảng theo dõi giải ngân vốn đầu tư công" }, { title: "Sổ tay phòng cháy" }];
  const stray = keptOf((await order("xổ số giải đặc biệt miền nam", documents)).ranked);
  expect(stray.lowConfidence).toBe(true);
  expect(keptOf((await order("giải ngân đầu tư công", documents)).ranked)).toMatchObject({ lowConfidence: false, kept: [{ id: 1 }] });
});
