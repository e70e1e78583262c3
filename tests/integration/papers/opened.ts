import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const withoutTags = (xml: string): string =>
  xml
    .replaceAll(/<\/w:p>|<w:br\/>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** A DOCX as a program opens it: its text in order, its parts, and everything that stands anywhere in it. */
export function openDocx(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const all = Object.keys(parts)
    .filter((path) => /\.(xml|rels)$/.test(path))
    .map(part)
    .join("\n");
  return { text: withoutTags(part("word/document.xml")), part, all: withoutTags(all), paths: Object.keys(parts) };
}

/** A PDF as a program opens it: the text of each page with single spaces, and the fonts inside it. */
export async function openPdf(bytes: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "")).join(""));
  }
  const { info } = await document.getMetadata();
  await document.destroy();
  const source = Buffer.from(bytes).toString("latin1");
  const fonts = [...new Set([...source.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name ?? ""))].sort();
  const allFonts = [...source.matchAll(/\/BaseFont \/([\w+-]+)/g)].length;
  const embedded = [...source.matchAll(/\/FontFile2 /g)].length;
  return { pages: pages.map((text) => text.replaceAll(/\s+/g, " ").trim()), fonts, allFonts, embedded, info };
}
