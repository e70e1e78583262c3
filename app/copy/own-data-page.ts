import type { OwnRows, SectionKey } from "../domain/account/own-data.ts";
import { formatInstant } from "../domain/dates/vietnamese-date.ts";
import { xmlText } from "../domain/publication/xml.ts";
import { archiveCopy, factTitles, sectionTitles } from "./own-data-archive.ts";
import { eventVerbLabel } from "./verbs.ts";

/** The page of the archive that a person reads in a browser, without any script or outside file. */
export function ownDataPage(options: { fullName: string; at: Date; parts: readonly { key: SectionKey; rows: OwnRows }[] }): string {
  const title = xmlText(archiveCopy.title(options.fullName));
  const parts = options.parts.map(({ key, rows }) => {
    const body = rows.length === 0 ? `<p>${archiveCopy.none}</p>` : rows.map(rowOf).join("\n");
    return `<section><h2>${xmlText(sectionTitles[key])} (${rows.length})</h2>\n<p>${key}.json</p>\n${body}</section>`;
  });
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:16px/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}dl{border-top:1px solid #999;padding-top:.5rem}dt{font-weight:600}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}</style>
</head><body><h1>${title}</h1>
<p>${xmlText(archiveCopy.lead(formatInstant(options.at)))}</p><p>${xmlText(archiveCopy.files)}</p>
${parts.join("\n")}
</body></html>
`;
}

const rowOf = (row: OwnRows[number]): string =>
  `<dl>${Object.entries(row)
    .filter(([, value]) => value !== null && value !== "" && value !== undefined)
    .map(([key, value]) => `<dt>${xmlText(factTitles[key] ?? key)}</dt><dd>${xmlText(key === "verb" ? eventVerbLabel(String(value)) : words(value))}</dd>`)
    .join("")}</dl>`;

function words(value: unknown): string {
  if (value instanceof Date) return formatInstant(value);
  if (typeof value === "boolean") return value ? archiveCopy.yes : archiveCopy.no;
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}
