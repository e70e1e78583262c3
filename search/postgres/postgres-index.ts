import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { documentWords } from "../document-words.ts";
import { streamsOf } from "../ranking/streams.ts";
import type { SearchDocument, SearchIndex } from "../types.ts";
import { entryLexemes } from "./entry-lexemes.ts";
import { ensureFacetCodes, type FacetCodes } from "./facet-codes.ts";
import { facetsOf, packFacts } from "./facts.ts";

/** Changes when rows are made in another way: a release with another number writes the index anew. */
export const indexVersion = 2;

const most = 999;
const dayLength = 86_400_000;

/** What breaks ties, as one number: units that apply it, other units among them, then the day of publication. */
export const meritOf = (document: SearchDocument): string => {
  const day = Math.max(0, Math.floor(document.publishedAt.getTime() / dayLength));
  return String((Math.min(document.appliedUnits, most) * 1000 + Math.min(document.replicatedUnits, most)) * 100_000 + day);
};

const digest = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);

/** Two documents with one hash are written alike. */
export const hashOf = (document: SearchDocument): string => digest([indexVersion, document]);

/** Two documents with one hash hold the same words. */
export const wordsHashOf = ({ code, title, summary, body, authors, unit, field }: SearchDocument): string =>
  digest([indexVersion, code, title, summary, body, authors, unit.names, field.name]);

/** What changes often of a document: the columns of `search_entry` that no index of words depends on. */
function factsOf(document: SearchDocument, codes: Pick<FacetCodes, "codeOf">) {
  return {
    initiativeId: document.id,
    fieldSlug: document.field.slug,
    unitId: document.unit.id,
    year: document.year,
    kind: document.kind,
    feasibility: document.feasibility,
    stage: document.stage,
    hasAward: document.hasAward,
    publishedAt: document.publishedAt,
    merit: meritOf(document),
    facts: `\\x${packFacts({ document, codeOf: (facet, value) => codes.codeOf(facet, value) ?? 0 }).toString("hex")}`,
    documentHash: hashOf(document),
  };
}

const longestTitle = 200;

/** What whole lists are ordered by: a row of `search_merit`. */
export const listedOf = (document: SearchDocument) => ({
  id: document.id,
  merit: meritOf(document),
  title: document.title.slice(0, longestTitle),
  publishedAt: document.publishedAt,
});

/** A document as a row of `search_entry`. */
export function entryOf(document: SearchDocument, codes: Pick<FacetCodes, "codeOf">) {
  const words = documentWords(document);
  const lexemes = entryLexemes(words);
  return {
    ...factsOf(document, codes),
    titleWords: lexemes.title,
    words: lexemes.all,
    streams: streamsOf(words),
    texts: { title: document.title, summary: document.summary, body: document.body },
    wordsHash: wordsHashOf(document),
  };
}

const factColumns = sql.raw(
  '"initiativeId" integer, "fieldSlug" text, "unitId" text, year integer, kind text, feasibility text, stage text, "hasAward" boolean, "publishedAt" timestamptz, merit bigint, facts text, "documentHash" text',
);

/**
 * Writes and removes documents of the built-in search.
 * @param options.isAnew every row is written whole, even where its words seem to be in place: for a rebuild, which is to mend what is wrong
 */
export function postgresIndex(options: { db: Db; isAnew?: boolean }): SearchIndex {
  const { db, isAnew = false } = options;
  return {
    async put(documents) {
      if (documents.length === 0) return;
      const codes = await ensureFacetCodes({ db, facets: documents.map(facetsOf) });
      const inPlace = isAnew ? new Set<number>() : await withSameWords({ db, documents });
      await putFacts({ db, facts: documents.filter(({ id }) => inPlace.has(id)).map((document) => factsOf(document, codes)) });
      await putWhole({ db, entries: documents.filter(({ id }) => !inPlace.has(id)).map((document) => entryOf(document, codes)) });
      await sql`
        insert into search_merit (initiative_id, merit, title, published_at) select * from jsonb_to_recordset(
          ${documents.map(listedOf)}::jsonb) as row(id integer, merit bigint, title text, "publishedAt" timestamptz)
        on conflict (initiative_id) do update set merit = excluded.merit, title = excluded.title, published_at = excluded.published_at
        where (search_merit.merit, search_merit.title, search_merit.published_at) is distinct from (excluded.merit, excluded.title, excluded.published_at)`.execute(
        db,
      );
    },
    async remove(ids) {
      if (ids.length > 0)
        await db
          .deleteFrom("searchEntry")
          .where("initiativeId", "in", [...ids])
          .execute();
    },
  };
}

/** Numbers of the documents whose words the index holds already: finding that out is quicker than making them. */
async function withSameWords(options: { db: Db; documents: readonly SearchDocument[] }): Promise<Set<number>> {
  const wanted = new Map(options.documents.map((document) => [document.id, wordsHashOf(document)]));
  const rows = await options.db
    .selectFrom("searchEntry")
    .select(["initiativeId", "wordsHash"])
    .where("initiativeId", "in", [...wanted.keys()])
    .execute();
  return new Set(rows.filter((row) => wanted.get(row.initiativeId) === row.wordsHash).map((row) => row.initiativeId));
}

async function putFacts(options: { db: Db; facts: ReturnType<typeof factsOf>[] }): Promise<void> {
  if (options.facts.length === 0) return;
  await sql`
    update search_entry e set field_slug = "fieldSlug", unit_id = "unitId", year = row.year, kind = row.kind, feasibility = row.feasibility, stage = row.stage,
      has_award = "hasAward", published_at = "publishedAt", merit = row.merit, facts = row.facts::bytea, document_hash = "documentHash", indexed_at = now()
    from jsonb_to_recordset(${options.facts}::jsonb) as row(${factColumns})
    where e.initiative_id = "initiativeId"`.execute(options.db);
}

/** What is written anew with the words that it had stays frozen: a rebuild thaws nothing. */
const hasSameWords = sql`search_entry.words = excluded.words and search_entry.title_words = excluded.title_words`;

async function putWhole(options: { db: Db; entries: ReturnType<typeof entryOf>[] }): Promise<void> {
  if (options.entries.length === 0) return;
  await sql`
    insert into search_entry (initiative_id, field_slug, unit_id, year, kind, feasibility, stage, has_award, published_at, merit, facts, document_hash,
      title_words, words, streams, texts, words_hash, text_version)
    select "initiativeId", "fieldSlug", "unitId", year, kind, feasibility, stage, "hasAward", "publishedAt", merit, facts::bytea, "documentHash",
      "titleWords"::tsvector, words::tsvector, streams, texts, "wordsHash", nextval('search_text_version')
    from jsonb_to_recordset(${options.entries}::jsonb) as row(${factColumns}, "titleWords" text, words text, streams text, texts jsonb, "wordsHash" text)
    on conflict (initiative_id) do update set
      field_slug = excluded.field_slug, unit_id = excluded.unit_id, year = excluded.year, kind = excluded.kind, feasibility = excluded.feasibility,
      stage = excluded.stage, has_award = excluded.has_award, published_at = excluded.published_at, merit = excluded.merit, facts = excluded.facts,
      document_hash = excluded.document_hash, title_words = excluded.title_words, words = excluded.words, streams = excluded.streams,
      texts = excluded.texts, words_hash = excluded.words_hash, indexed_at = now(),
      text_version = case when ${hasSameWords} then search_entry.text_version else excluded.text_version end,
      is_fresh = search_entry.is_fresh or not (${hasSameWords})`.execute(options.db);
}
