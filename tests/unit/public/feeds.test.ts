import { expect, test } from "vitest";
import { atomFeed } from "#app/domain/publication/atom-feed.ts";
import { sitemapXml } from "#app/domain/publication/sitemap-xml.ts";
import { xmlText } from "#app/domain/publication/xml.ts";

test("signs and forbidden characters do not break XML", () => {
  expect(xmlText(`a<b>&"c"'\u0000\u0008 – đ 😀`)).toBe("a&lt;b&gt;&amp;&quot;c&quot;&apos; – đ 😀");
});

test("an entry of the feed", () => {
  const feed = atomFeed({
    url: "https://s.vn/sang-kien.atom",
    site: "https://s.vn/sang-kien",
    title: "Sáng kiến trẻ",
    subtitle: "Mới công bố",
    rights: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    entries: [
      {
        url: "https://s.vn/sang-kien/SK-2026-0001",
        title: "Rác & điểm",
        summary: "Đổi <quà>",
        author: "Đoàn Sở Nội vụ",
        category: { term: "moi-truong", label: "Môi trường" },
        publishedAt: new Date("2026-05-20T02:00:00Z"),
      },
    ],
  });
  expect(feed).toContain("<updated>2026-05-20T02:00:00.000Z</updated>");
  expect(feed).toContain("<title>Rác &amp; điểm</title>");
  expect(feed).toContain("<summary>Đổi &lt;quà&gt;</summary>");
});

test("a sitemap names every page once, with its day", () => {
  const xml = sitemapXml({ origin: "https://s.vn", entries: [{ path: "/sang-kien/SK-2026-0001", changedOn: "2026-05-20" }] });
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])).toEqual([
    "https://s.vn/",
    "https://s.vn/sang-kien",
    "https://s.vn/khen-thuong",
    "https://s.vn/dot-thi-dua",
    "https://s.vn/quyen-rieng-tu",
    "https://s.vn/sang-kien/SK-2026-0001",
  ]);
  expect(xml).toContain("<lastmod>2026-05-20</lastmod>");
});
