import type { Db } from "#db/client.ts";
import { connect, type MeilisearchAddress } from "#search/meilisearch/connection.ts";
import { createRuntimeKey, rebuildMeilisearch } from "#search/meilisearch/rebuild.ts";
import { postgresIndex } from "#search/postgres/postgres-index.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import type { SearchDocument } from "#search/types.ts";
import type { ReadDocuments } from "#search/failover/deliveries.ts";

/** What the public may read, as a test decides; an initiative that is not in it is not public. */
export type PublicDocuments = Map<number, SearchDocument>;

export const publicDocuments = (documents: readonly SearchDocument[]): PublicDocuments => new Map(documents.map((document) => [document.id, document]));

export const readFrom =
  (documents: PublicDocuments): ReadDocuments =>
  ({ ids }) =>
    Promise.resolve(ids.flatMap((id) => documents.get(id) ?? []));

/** Fills the built-in index and learns its words. */
export async function fillLocal(options: { db: Db; documents: readonly SearchDocument[] }): Promise<void> {
  await postgresIndex({ db: options.db }).put(options.documents);
  await refreshLexicon({ db: options.db });
}

/** Does what `npm run search:settings` does on a server, and makes a key for the running site. */
export async function install(options: { url: string; masterKey: string; documents: readonly SearchDocument[] }): Promise<MeilisearchAddress> {
  const { url, masterKey, documents } = options;
  const client = connect({ url, key: masterKey, timeout: 10_000 });
  await rebuildMeilisearch({ client, batches: once(documents) });
  return { url, key: await createRuntimeKey({ client }) };
}

async function* once(documents: readonly SearchDocument[]): AsyncGenerator<readonly SearchDocument[]> {
  await Promise.resolve();
  yield documents;
}
