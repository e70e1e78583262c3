import type { Meilisearch } from "meilisearch";
import type { UnderstoodQuery } from "../query/understood.ts";
import type { SearchHit } from "../types.ts";
import { excerpt, highlight } from "../vietnamese/highlight.ts";
import type { Token } from "../vietnamese/tokens.ts";
import { textResults } from "./answer-shape.ts";
import { ask } from "./ask.ts";
import { textsQuery } from "./query-plan.ts";

/** The words that highlights mark: what was looked for, not what was typed. */
const marked = (query: UnderstoodQuery | null): Token[] =>
  query ? query.words.flatMap(({ forms }) => forms.map(({ key, marked: meant }) => ({ start: 0, end: 0, key, marked: meant === key ? null : meant }))) : [];

/** Hits with their texts, in the order of the ids; marked here, never by the server's HTML. One request. */
export async function hitsOf(options: { client: Meilisearch; ids: readonly number[]; query: UnderstoodQuery | null }): Promise<SearchHit[]> {
  const { client, ids } = options;
  if (ids.length === 0) return [];
  const [result] = await ask({ client, queries: [textsQuery(ids)], shape: textResults });
  const texts = new Map(result?.hits.map((hit) => [hit.id, hit.texts]));
  const words = marked(options.query);
  return ids.flatMap((id) => {
    const text = texts.get(id);
    if (!text) return [];
    const parts = [text.summary, ...text.body].map((part) => part.normalize("NFC"));
    return [{ id, highlights: { title: highlight({ text: text.title.normalize("NFC"), query: words }), excerpt: excerpt({ texts: parts, query: words }) } }];
  });
}
