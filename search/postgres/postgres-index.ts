import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { documentWords } from "../document-words.ts";
import { streamsOf } from "../ranking/streams.ts";
import type { SearchDocument, SearchIndex } from "../types.ts";
import { entryLexemes } from "./entry-lexemes.ts";

/** Changes when rows are made in another way: a release with another number writes the index anew. */
export const indexVersion = 1;

const most = 999;
const dayLength = 86_400_000;

/** What breaks ties, as one number: units that apply it, other units among them, then the day of publication. */
export const meritOf = (document: SearchDocument): string => {
  const day = Math.max(0, Math.floor(document.publishedAt.getTime() / dayLength));
  return String((Math.min(document.appliedUnits, most) * 1000 + Math.min(document.replicatedUnits, most)) * 100_000 + day);
};

/** Two documents with one hash are written alike. */
export const hashOf = (document: SearchDocument): string =>
  createHash("sha256")
    .update(JSON.stringify([indexVersion, document]))
    .digest("hex")
    .slice(0, 32);

/** A document as a row of `search_entry`. */
export function entryOf(document: SearchDocument) {
  const words = documentWords(document);
  const lexemes = entryLexemes(words);
  return {
    initiativeId: document.id,
    fieldSlug: document.field.slug,
    unitId: document.unit.id,
    year: document.year,
    kind: document.kind,
    feasibility: document.feasibility,
    stage: document.stage,
    hasAward: document.hasAward,
    appliedUnits: document.appliedUnits,
    replicatedUnits: document.replicatedUnits,
    publishedAt: document.publishedAt,
    merit: meritOf(document),
    titleWords: lexemes.title,
    words: lexemes.all,
    streams: streamsOf(words),
    texts: { title: document.title, summary: document.summary, body: document.body },
    documentHash: hashOf(document),
  };
}

/** Writes and removes documents of the built-in search. */
export function postgresIndex(options: { db: Db }): SearchIndex {
  const { db } = options;
  return {
    async put(documents) {
      if (documents.length === 0) return;
      await sql`
        insert into search_entry (initiative_id, field_slug, unit_id, year, kind, feasibility, stage, has_award, applied_units, replicated_units, published_at,
          merit, title_words, words, streams, texts, document_hash, is_prominent)
        select "initiativeId", "fieldSlug", "unitId", year, kind, feasibility, stage, "hasAward", "appliedUnits", "replicatedUnits", "publishedAt",
          merit, "titleWords"::tsvector, words::tsvector, streams, texts, "documentHash",
          merit >= coalesce((select (value ->> 'prominentFrom')::bigint from search_state where name = 'lexicon'), 0)
        from jsonb_to_recordset(${documents.map(entryOf)}::jsonb) as row("initiativeId" integer, "fieldSlug" text, "unitId" text, year integer, kind text,
          feasibility text, stage text, "hasAward" boolean, "appliedUnits" integer, "replicatedUnits" integer, "publishedAt" timestamptz, merit bigint,
          "titleWords" text, words text, streams text, texts jsonb, "documentHash" text)
        on conflict (initiative_id) do update set
          field_slug = excluded.field_slug, unit_id = excluded.unit_id, year = excluded.year, kind = excluded.kind, feasibility = excluded.feasibility,
          stage = excluded.stage, has_award = excluded.has_award, applied_units = excluded.applied_units, replicated_units = excluded.replicated_units,
          published_at = excluded.published_at, merit = excluded.merit, title_words = excluded.title_words, words = excluded.words,
          streams = excluded.streams, texts = excluded.texts, document_hash = excluded.document_hash, is_prominent = excluded.is_prominent, indexed_at = now()`.execute(
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
