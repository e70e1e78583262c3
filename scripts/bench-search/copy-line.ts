import type { entryOf } from "#search/postgres/postgres-index.ts";

type Entry = ReturnType<typeof entryOf>;

/** The columns of `search_entry` in the order of `copyLine`. */
export const copiedColumns =
  "initiative_id, field_slug, unit_id, year, kind, feasibility, stage, has_award, published_at, merit, facts, title_words, words, streams, texts, document_hash, words_hash";

const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const cell = (value: string | number | boolean | Date | null): string => {
  if (value === null) return "\\N";
  return value instanceof Date ? value.toISOString() : String(value).replace(/[\\\n\r\t]/gu, (sign) => escapes[sign] ?? sign);
};

/** A row in the text format of COPY. */
export function copyLine(entry: Entry): string {
  const cells = [
    entry.initiativeId,
    entry.fieldSlug,
    entry.unitId,
    entry.year,
    entry.kind,
    entry.feasibility,
    entry.stage,
    entry.hasAward,
    entry.publishedAt,
    entry.merit,
    entry.facts,
    entry.titleWords,
    entry.words,
    entry.streams,
    JSON.stringify(entry.texts),
    entry.documentHash,
    entry.wordsHash,
  ];
  return `${cells.map(cell).join("\t")}\n`;
}
