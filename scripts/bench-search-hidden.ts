import { connectDatabase } from "#db/client.ts";
import { searchEngine } from "#search/engine.ts";
import { benchCorpus } from "./bench-search/bench-corpus.ts";
import { timeHidden } from "./bench-search/hidden-timing.ts";
import { loadCorpus } from "./bench-search/load-corpus.ts";
import { messages } from "./bench-search/messages.ts";
import { whole } from "./bench-search/report.ts";
import { openScratch } from "./search-eval/scratch-database.ts";

const rows = 10_000;
const rounds = 3;
const least = 0.95;
const most = 1.05;

// Ends with 0 where a round stays within the bounds: one that does not may have met a busy machine.
const scratch = await openScratch({ serverUrl: process.env.DATABASE_URL ?? "", prefix: "search_hidden", maximumConnections: 4 });
try {
  const { db, url } = scratch;
  console.log(messages.started(whole(rows)));
  const loading = connectDatabase({ url, maximumConnections: 1 });
  await loadCorpus({ db: loading.db, databaseUrl: url, rows }).finally(() => loading.close());
  const corpus = benchCorpus(rows);
  process.exitCode = 1;
  for (let round = 1; round <= rounds && process.exitCode !== 0; round += 1) {
    const { hidden, nothing, ratio, found } = await timeHidden({ db, engine: searchEngine({ db }), corpus, rows });
    console.log(messages.hidden(hidden.toFixed(2), nothing.toFixed(2), ratio.toFixed(3).replace(".", ",")));
    if (found === 0 && ratio >= least && ratio <= most) process.exitCode = 0;
  }
} catch (error) {
  console.error(messages.failed(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  process.exitCode = 1;
} finally {
  await scratch.close();
}
