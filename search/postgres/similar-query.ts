import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { comparedTerms, likeness } from "../vietnamese/likeness.ts";
import { quoted } from "./lexemes.ts";
import type { SimilarHit, SimilarRequest } from "../types.ts";

interface Facts {
  total: number;
  frequencies: Record<string, number>;
  candidates: { id: number; title: string; summary: string }[];
}

/** Terms of the query that look for candidates, the rarest first. */
const mostTerms = 24;
/** Beyond this many documents a term is common, however many there are. */
const frequencyBound = 2000;
const candidateLimit = 60;
/** Below this two initiatives share no more than the words of their trade (measured on the demonstration data). */
export const leastLikeness = 0.18;

/** Public initiatives like a text, the most alike first; an empty list where none is. Two queries. */
export async function findSimilar(options: { db: Db; request: SimilarRequest }): Promise<SimilarHit[]> {
  const { db, request } = options;
  const wanted = comparedTerms(request);
  const pairs = [...wanted].filter(([term]) => term.includes("_")).sort((left, right) => right[1] - left[1]);
  const terms = pairs.slice(0, 3 * mostTerms).map(([term]) => term);
  if (terms.length === 0) return [];
  const { total, frequencies } = await countTerms(db, terms);
  const rarity = (term: string) => Math.log(1 + total / (1 + (frequencies[term] ?? (term.includes("_") ? 0 : total / 4))));
  const known = terms.filter((term) => (frequencies[term] ?? 0) > 0).sort((left, right) => rarity(right) - rarity(left));
  if (known.length === 0) return [];
  // Common terms would have the database rank every document that holds one: they are asked for only where there is nothing rarer.
  const telling = known.filter((term) => (frequencies[term] ?? 0) < frequencyBound).slice(0, mostTerms);
  const candidates = await findCandidates(db, telling.length > 0 ? telling : known.slice(0, 1), request.except);
  return candidates
    .map(({ id, ...text }) => ({ id, likeness: likeness({ left: wanted, right: comparedTerms(text), rarity }) }))
    .filter((hit) => hit.likeness >= leastLikeness)
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, request.limit);
}

async function countTerms(db: Db, terms: readonly string[]): Promise<Omit<Facts, "candidates">> {
  const lexemes = sql.join(terms.map((term) => sql`(${term}::text, ${quoted(term)}::tsquery)`));
  const result = await sql<Omit<Facts, "candidates">>`
    select (select count(*)::integer from search_entry) as total, (
      select jsonb_object_agg(t.term, (select count(*) from (select from search_entry d where d.words @@ t.query limit ${frequencyBound}) met))
      from (values ${lexemes}) t(term, query)) as frequencies`.execute(db);
  return result.rows[0] ?? { total: 0, frequencies: {} };
}

async function findCandidates(db: Db, terms: readonly string[], except: number | undefined): Promise<Facts["candidates"]> {
  const query = terms.map(quoted).join(" | ");
  const result = await sql<Facts["candidates"][number]>`
    select d.initiative_id as id, d.texts ->> 'title' as title, d.texts ->> 'summary' as summary
    from search_entry d
    where d.words @@ ${query}::tsquery and d.initiative_id <> ${except ?? 0}
    order by ts_rank(d.words, ${query}::tsquery) desc, d.initiative_id limit ${candidateLimit}`.execute(db);
  return result.rows;
}
