import type { WatchedEngine } from "../failover/watch-round.ts";
import { connect, type MeilisearchAddress } from "./connection.ts";
import { countDocuments, inspect, readHashes, troubleOf } from "./inspect.ts";
import { meilisearchIndex } from "./meilisearch-index.ts";

/** Milliseconds for a look, and for a batch of documents: an engine that needs longer to say its version is too slow to be asked. */
const lookPatience = 1000;
const writePatience = 10_000;

/** Meilisearch as whoever watches it sees it. */
export function watchedMeilisearch(address: MeilisearchAddress): WatchedEngine {
  const client = connect({ ...address, timeout: lookPatience });
  const writer = connect({ ...address, timeout: writePatience });
  return {
    index: meilisearchIndex({ client: writer, timeout: 2 * writePatience }),
    inspect: () => inspect({ client }),
    countDocuments: () => countDocuments({ client }),
    hashes: () => readHashes({ client: writer }),
    reasonOf: troubleOf,
  };
}
