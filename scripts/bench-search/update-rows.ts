// Writes changed documents at a steady rate: `node --import tsx update-rows.ts ROWS PER_SECOND SECONDS ENGINE KIND`, address in DATABASE_URL. Prints how many.
import { setTimeout as sleep } from "node:timers/promises";
import { connectDatabase } from "#db/client.ts";
import { openServer } from "#scripts/search-eval/meilisearch-server.ts";
import { meilisearchIndex } from "#search/meilisearch/meilisearch-index.ts";
import { postgresIndex } from "#search/postgres/postgres-index.ts";
import type { SearchDocument } from "#search/types.ts";
import { benchCorpus, seed } from "./bench-corpus.ts";
import { randomOf } from "./random.ts";

const [rows = 0, perSecond = 0, seconds = 0] = process.argv.slice(2, 5).map(Number);
const isMeilisearch = process.argv[5] === "meilisearch";
/** `facts`: another unit applies it, as happens all the time; `texts`: every word is another. */
const isFacts = process.argv[6] === "facts";
/** Documents of one transaction. */
const batch = 50;

const corpus = benchCorpus(rows);
const random = randomOf(seed + 50, 0);
const connection = connectDatabase({ url: process.env.DATABASE_URL ?? "", maximumConnections: 1 });
const index = isMeilisearch ? meilisearchIndex({ client: openServer(process.env) }) : postgresIndex({ db: connection.db });
const began = performance.now();

function changed(id: number): SearchDocument {
  if (!isFacts) return corpus.document(id, 1);
  const document = corpus.document(id);
  return { ...document, stage: "applied", appliedUnits: document.appliedUnits + 1 + random.below(5) };
}

let written = 0;
while (performance.now() - began < seconds * 1000) {
  const ids = new Set(Array.from({ length: batch }, () => random.below(rows)));
  await index.put([...ids].map(changed));
  written += ids.size;
  const ahead = (written / perSecond) * 1000 - (performance.now() - began);
  if (ahead > 0) await sleep(ahead);
}
console.log(JSON.stringify({ written, seconds: (performance.now() - began) / 1000 }));
await connection.close();
