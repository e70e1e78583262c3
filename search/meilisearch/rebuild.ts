import type { Meilisearch } from "meilisearch";
import { liveIndex, nextIndex, runtimeActions } from "./connection.ts";
import { finished, meilisearchIndex } from "./meilisearch-index.ts";
import { settings } from "./settings.ts";
import type { SearchDocument } from "../types.ts";

/** Milliseconds that one task may take. */
const patience = 10 * 60_000;

/**
 * Makes a new index with our settings, fills it and puts it in the place of the one that is asked; questions are answered all the while.
 * @param options.client with a key that may create, swap and delete indexes: the master key, never the one of the running site
 * @param options.batches all public documents
 * @param options.onProgress is told the documents written so far
 * @returns the number of documents written
 */
export async function rebuildMeilisearch(options: {
  client: Meilisearch;
  batches: AsyncIterable<readonly SearchDocument[]>;
  onProgress?: (written: number) => void;
}): Promise<number> {
  const { client, batches, onProgress = () => undefined } = options;
  // What an interrupted run left behind.
  if (await exists(client, nextIndex)) await finished(client.deleteIndex(nextIndex), patience);
  await finished(client.createIndex(nextIndex, { primaryKey: "id" }), patience);
  await finished(client.index(nextIndex).updateSettings(settings), patience);
  const index = meilisearchIndex({ client, uid: nextIndex, timeout: patience });
  let written = 0;
  for await (const documents of batches) {
    await index.put(documents);
    written += documents.length;
    onProgress(written);
  }
  if (!(await exists(client, liveIndex))) await finished(client.createIndex(liveIndex, { primaryKey: "id" }), patience);
  await finished(client.swapIndexes([{ indexes: [liveIndex, nextIndex], rename: false }]), patience);
  await finished(client.deleteIndex(nextIndex), patience);
  return written;
}

const exists = async (client: Meilisearch, uid: string): Promise<boolean> =>
  (await client.getRawIndexes({ limit: 1000 })).results.some((index) => index.uid === uid);

/** A key for the running site: it searches and writes documents, and can neither change settings nor see other indexes. */
export async function createRuntimeKey(options: { client: Meilisearch }): Promise<string> {
  const { key } = await options.client.createKey({
    name: "sang-kien-tre",
    description: "Sáng kiến trẻ: MEILISEARCH_KEY",
    actions: [...runtimeActions],
    indexes: [liveIndex, nextIndex],
    expiresAt: null,
  });
  return key;
}
