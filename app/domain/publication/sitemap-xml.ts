import { xmlText } from "./xml.ts";

/** A sitemap (sitemaps.org protocol 0.9). `changedOn` is 'YYYY-MM-DD'. The fixed pages stand first. */
export function sitemapXml(options: { origin: string; entries: readonly { path: string; changedOn: string | null }[] }): string {
  const fixed = ["/", "/sang-kien", "/khen-thuong", "/dot-thi-dua", "/quyen-rieng-tu"].map((path) => ({ path, changedOn: null }));
  const urls = [...fixed, ...options.entries].map(({ path, changedOn }) => {
    const day = changedOn ? `<lastmod>${changedOn}</lastmod>` : "";
    return `<url><loc>${xmlText(options.origin + path)}</loc>${day}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}
