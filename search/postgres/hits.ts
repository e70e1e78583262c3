import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import type { UnderstoodQuery } from "../query/understood.ts";
import type { SearchHit } from "../types.ts";
import { excerpt, highlight } from "../vietnamese/highlight.ts";
import type { Token } from "../vietnamese/tokens.ts";

interface Texts {
  title: string;
  summary: string;
  body: string[];
}

/** The words that highlights mark: what was looked for, not what was typed. */
const marked = (query: UnderstoodQuery | null): Token[] =>
  query ? query.words.flatMap(({ forms }) => forms.map(({ key, marked: meant }) => ({ start: 0, end: 0, key, marked: meant === key ? null : meant }))) : [];

/** Hits with their texts, in the order of the ids. One query. */
export async function hitsOf(options: { db: Db; ids: readonly number[]; query: UnderstoodQuery | null }): Promise<SearchHit[]> {
  const { db, ids, query } = options;
  if (ids.length === 0) return [];
  const result = await sql<{ id: number; texts: Texts }>`
    select initiative_id as id, texts from search_entry where initiative_id = any(${[...ids]}::integer[])`.execute(db);
  const texts = new Map(result.rows.map((row) => [row.id, row.texts]));
  const words = marked(query);
  return ids.flatMap((id) => {
    const text = texts.get(id);
    if (!text) return [];
    const excerptOf = { texts: [text.summary, ...text.body].map((part) => part.normalize("NFC")), query: words };
    return [{ id, highlights: { title: highlight({ text: text.title.normalize("NFC"), query: words }), excerpt: excerpt(excerptOf) } }];
  });
}
