import type { EnqueuedTaskPromise, Meilisearch } from "meilisearch";
import type { SearchIndex } from "../types.ts";
import { liveIndex } from "./connection.ts";
import { recordOf } from "./record.ts";

/** The server took a task and then could not do it. */
export class TaskFailed extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Waits until a task is done. @throws TaskFailed with the server's code */
export async function finished(task: EnqueuedTaskPromise, timeout: number): Promise<void> {
  const { status, error } = await task.waitTask({ timeout, interval: 20 });
  if (status !== "succeeded") throw new TaskFailed(error?.code ?? status);
}

/**
 * Writes and removes documents of an index of Meilisearch; a call ends when the server has done it.
 * @param options.timeout milliseconds that a task may take
 * @throws TaskFailed, or the client's error
 */
export function meilisearchIndex(options: { client: Meilisearch; uid?: string; timeout?: number }): SearchIndex {
  const { client, uid = liveIndex, timeout = 20_000 } = options;
  return {
    async put(documents) {
      if (documents.length > 0) await finished(client.index(uid).addDocuments(documents.map(recordOf), { primaryKey: "id" }), timeout);
    },
    async remove(ids) {
      if (ids.length > 0) await finished(client.index(uid).deleteDocuments([...ids]), timeout);
    },
  };
}
