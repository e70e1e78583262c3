import { connectDatabase } from "#db/client.ts";
import { searchEngine } from "#search/engine.ts";
import { benchCorpus } from "./bench-search/bench-corpus.ts";
import { timeHidden, type HiddenTiming } from "./bench-search/hidden-timing.ts";
import { loadCorpus } from "./bench-search/load-corpus.ts";
import { messages } from "./bench-search/messages.ts";
import { whole } from "./bench-search/report.ts";
import { openScratch } from "./search-eval/scratch-database.ts";

const rows = 10_000;
const rounds = 3;
const least = 0.95;
const most = 1.05;

// Ends with 0 where the middle one of the rounds is within the bounds and nothing hidden was found in any.
const scratch = await openScratch({ serverUrl: process.env.DATABASE_URL ?? "", prefix: "search_hidden", maximumConnections: 4 });
try {
  const { db, url } = scratch;
  console.log(messages.started(whole(rows)));
  const loading = connectDatabase({ url, maximumConnections: 1 });
  await loadCorpus({ db: loading.db, databaseUrl: url, rows }).finally(() => loading.close());
  const corpus = benchCorpus(rows);
  const timed: HiddenTiming[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const one = await timeHidden({ db, engine: searchEngine({ db }), corpus, rows });
    console.log(messages.hidden(one.hidden.toFixed(2), one.nothing.toFixed(2), one.ratio.toFixed(3).replace(".", ",")));
    timed.push(one);
  }
  const middle = timed.map(({ ratio }) => ratio).sort((left, right) => left - right)[(rounds - 1) / 2] ?? 0;
  process.exitCode = timed.every(({ found }) => found === 0) && middle >= least && middle <= most ? 0 : 1;
} catch (error) {
  console.error(messages.failed(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  process.exitCode = 1;
} finally {
  await scratch.close();
}
