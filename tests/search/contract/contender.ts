import { noFilters } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { connect, liveIndex, runtimeActions } from "#search/meilisearch/connection.ts";
import { meilisearchEngine } from "#search/meilisearch/meilisearch-engine.ts";
import { meilisearchIndex } from "#search/meilisearch/meilisearch-index.ts";
import { rebuildMeilisearch } from "#search/meilisearch/rebuild.ts";
import { postgresEngine } from "#search/postgres/postgres-engine.ts";
import { postgresIndex } from "#search/postgres/postgres-index.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import type { SearchAnswer, SearchDocument, SearchEngine, SearchIndex, SearchRequest } from "#search/types.ts";
import { startMeilisearchDouble } from "#tests/support/meilisearch/double.ts";

/** An engine with the documents of the contract in it. */
export interface Contender {
  engine: SearchEngine;
  /** Writes to everything the engine reads. */
  index: SearchIndex;
  search(query: string, options?: Partial<SearchRequest>): Promise<SearchAnswer>;
  stop(): Promise<void>;
}

const asked = (engine: SearchEngine): Contender["search"] => {
  return (query, options = {}) => engine.search({ query, filters: noFilters, order: "relevance", page: 1, pageSize: 20, ...options });
};

/** All engines, or the one that `SEARCH_ENGINE` names. */
export const engines = ["postgres", "meilisearch"].filter((name) => [undefined, "", name].includes(process.env.SEARCH_ENGINE));

/** @param options.engine `postgres`; or `meilisearch`, on the protocol double, on a real server where the two variables name one */
export async function contend(options: { engine: string; db: Db; documents: readonly SearchDocument[] }): Promise<Contender> {
  const { db, documents } = options;
  const local = postgresIndex({ db });
  await local.put(documents);
  await refreshLexicon({ db });
  if (options.engine === "postgres") {
    const engine = postgresEngine({ db });
    return { engine, index: local, search: asked(engine), stop: () => Promise.resolve() };
  }
  const asking = await server(documents);
  const client = connect({ ...asking, timeout: 60_000 });
  const remote = meilisearchIndex({ client });
  const engine = meilisearchEngine({ client, db });
  const index: SearchIndex = {
    put: async (changed) => void (await Promise.all([local.put(changed), remote.put(changed)])),
    remove: async (ids) => void (await Promise.all([local.remove(ids), remote.remove(ids)])),
  };
  return { engine, index, search: asked(engine), stop: () => asking.stop() };
}

/** A server with our settings. On a real one the two variables are all it takes: `npm run search:settings` has made the index. */
async function server(documents: readonly SearchDocument[]): Promise<{ url: string; key: string; stop(): Promise<void> }> {
  const { MEILISEARCH_URL: url, MEILISEARCH_KEY: key } = process.env;
  if (url && key) {
    const client = connect({ url, key, timeout: 60_000 });
    const held = await client.index(liveIndex).search("", { limit: 1000, attributesToRetrieve: ["id"] });
    const ours = new Set(documents.map(({ id }) => id));
    // Its documents may be a site's.
    if (held.hits.some((hit) => !ours.has(Number(hit.id)))) throw new Error("The server must hold no documents: the contract writes its own");
    const index = meilisearchIndex({ client });
    await index.put(documents);
    return { url, key, stop: () => index.remove(documents.map(({ id }) => id)) };
  }
  const double = await startMeilisearchDouble();
  await rebuildMeilisearch({ client: connect({ url: double.url, key: double.masterKey, timeout: 60_000 }), batches: inOne(documents) });
  const made = double.keys.create({ actions: [...runtimeActions], indexes: ["*"], expiresAt: null });
  return { url: double.url, key: made.key, stop: () => double.stop() };
}

async function* inOne(documents: readonly SearchDocument[]): AsyncGenerator<readonly SearchDocument[]> {
  await Promise.resolve();
  yield documents;
}
