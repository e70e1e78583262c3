import type { Db } from "#db/client.ts";
import { postgresEngine } from "./postgres/postgres-engine.ts";
import type { SearchEngine } from "./types.ts";

/** The engine of this installation. */
export function searchEngine(options: { db: Db }): SearchEngine {
  return postgresEngine(options);
}
