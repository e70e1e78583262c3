import { Refusal } from "#scripts/start/refusal.ts";
import { connect, liveIndex, type Meilisearch } from "#search/meilisearch/connection.ts";
import { finished } from "#search/meilisearch/meilisearch-index.ts";
import { rebuildMeilisearch } from "#search/meilisearch/rebuild.ts";
import type { SearchDocument } from "#search/types.ts";
import { messages } from "./messages.ts";

/** Milliseconds that a request and a task may take. */
const requestPatience = 10_000;
const taskPatience = 10 * 60_000;

/** A server that holds nothing but what we put there. */
export interface FilledServer {
  client: Meilisearch;
  /** Takes everything out again. */
  empty: () => Promise<void>;
}

/**
 * The server that `MEILISEARCH_URL` names. The key must be one that may make and delete indexes: `MEILISEARCH_MASTER_KEY`, or `MEILISEARCH_KEY`.
 * @throws Refusal where none is named
 */
export function openServer(env: Record<string, string | undefined>): Meilisearch {
  const key = env.MEILISEARCH_MASTER_KEY ?? env.MEILISEARCH_KEY;
  if (!env.MEILISEARCH_URL || !key) throw new Refusal(messages.noServer);
  return connect({ url: env.MEILISEARCH_URL, key, timeout: requestPatience });
}

/**
 * Fills the server that the settings name.
 * @throws Refusal where no server is named, and where it holds documents: those may be a site's
 */
export async function fillServer(options: {
  env: Record<string, string | undefined>;
  batches: () => AsyncIterable<readonly SearchDocument[]>;
}): Promise<FilledServer> {
  const { env, batches } = options;
  const client = openServer(env);
  const { results: indexes } = await client.getRawIndexes({ limit: 1000 }).catch((error: unknown) => {
    throw new Refusal(messages.deadServer(error instanceof Error ? error.message : String(error)));
  });
  const isThere = indexes.some(({ uid }) => uid === liveIndex);
  if (isThere && (await client.index(liveIndex).getStats()).numberOfDocuments > 0) throw new Refusal(messages.usedServer);
  await rebuildMeilisearch({ client, batches: batches() });
  return { client, empty: () => finished(client.deleteIndex(liveIndex), taskPatience) };
}
