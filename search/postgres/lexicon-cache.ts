import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { buildLexicon, type Lexicon } from "../lexicon/lexicon.ts";

const known = new WeakMap<Db, { lexicon: Promise<Lexicon>; version: string }>();

interface Stored {
  version: string;
  documents: number;
  terms: { term: string; documents: number }[];
}

async function load(db: Db): Promise<Lexicon> {
  const result = await sql<Stored>`
    select coalesce(s.value ->> 'version', '') as version, coalesce((s.value ->> 'documents')::integer, 0) as documents,
      coalesce((select jsonb_agg(jsonb_build_object('term', term, 'documents', documents)) from search_term where is_word), '[]') as terms
    from (select 1) one left join search_state s on s.name = 'lexicon'`.execute(db);
  return buildLexicon(result.rows[0] ?? { version: "", documents: 0, terms: [] });
}

/**
 * The lexicon of a database, read once by each process and again when it was learned anew.
 * @param options.db the pool, by which the copy is held
 * @param options.reader what it is read through: a transaction that has a connection needs no second one
 * @param options.version the version that the database names now, where the caller has just read it
 */
export async function lexiconOf(options: { db: Db; reader?: Db; version?: string }): Promise<Lexicon> {
  const { db, reader = db, version } = options;
  const held = known.get(db);
  if (held && (version === undefined || version === held.version)) return held.lexicon;
  const lexicon = load(reader);
  const entry = { lexicon, version: version ?? "" };
  known.set(db, entry);
  try {
    entry.version = (await lexicon).version;
  } catch (error) {
    if (known.get(db) === entry) known.delete(db);
    throw error;
  }
  return lexicon;
}
