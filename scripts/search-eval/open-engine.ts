import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { meilisearchEngine } from "#search/meilisearch/meilisearch-engine.ts";
import { postgresEngine } from "#search/postgres/postgres-engine.ts";
import { postgresIndex } from "#search/postgres/postgres-index.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import type { SearchDocument, SearchEngine } from "#search/types.ts";
import { fillServer } from "./meilisearch-server.ts";
import type { EngineName } from "./options.ts";

/** Documents written at a time. */
const batch = 100;

export interface OpenEngine {
  engine: SearchEngine;
  close: () => Promise<void>;
}

/** Writes a corpus into the built-in search of a scratch database and learns its words. */
export async function loadIndex(options: { db: Db; documents: readonly SearchDocument[] }): Promise<void> {
  const { db, documents } = options;
  const index = postgresIndex({ db });
  for (let from = 0; from < documents.length; from += batch) await index.put(documents.slice(from, from + batch));
  await refreshLexicon({ db });
  // Fresh tables have no statistics yet; the site's have.
  await sql`analyze search_entry, search_term`.execute(db);
}

/**
 * The engine of that name over documents that PostgreSQL holds already; Meilisearch is given them too, as its questions are understood by PostgreSQL's
 * lexicon.
 * @throws Refusal where Meilisearch cannot be used
 */
export async function openEngine(options: {
  name: EngineName;
  db: Db;
  env: Record<string, string | undefined>;
  batches: () => AsyncIterable<readonly SearchDocument[]>;
}): Promise<OpenEngine> {
  const { name, db, env, batches } = options;
  if (name === "postgres") return { engine: postgresEngine({ db }), close: () => Promise.resolve() };
  const { client, empty } = await fillServer({ env, batches });
  return { engine: meilisearchEngine({ client, db }), close: empty };
}

/** A list in portions. */
export async function* inBatches(documents: readonly SearchDocument[]): AsyncGenerator<readonly SearchDocument[]> {
  for (let from = 0; from < documents.length; from += batch) yield await Promise.resolve(documents.slice(from, from + batch));
}
