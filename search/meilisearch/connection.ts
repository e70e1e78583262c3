import { Meilisearch } from "meilisearch";

export type { Meilisearch } from "meilisearch";

/** Where the server is, and a key with no more rights than `runtimeActions`. */
export interface MeilisearchAddress {
  /** `http://host:port` */
  url: string;
  key: string;
}

/** The index that is asked, and the one that takes its place when settings change. */
export const liveIndex = "initiatives";
export const nextIndex = "initiatives-next";

/** What a key of the running site may do; on these two indexes only. */
export const runtimeActions = ["search", "documents.add", "documents.delete", "indexes.get", "stats.get", "settings.get", "tasks.get", "version"] as const;

/** @param options.timeout milliseconds for each request */
export const connect = (options: MeilisearchAddress & { timeout: number }): Meilisearch =>
  new Meilisearch({ host: options.url, apiKey: options.key, timeout: options.timeout });
