import { sql } from "kysely";
import { connectDatabase, type Db } from "#db/client.ts";
import { openEngine } from "#scripts/search-eval/open-engine.ts";
import type { EngineName } from "#scripts/search-eval/options.ts";
import { dropDatabase, openScratch } from "#scripts/search-eval/scratch-database.ts";
import { indexVersion } from "#search/postgres/postgres-index.ts";
import { fold } from "#search/vietnamese/fold.ts";
import type { SearchEngine } from "#search/types.ts";
import { benchCorpus, type BenchCorpus } from "./bench-corpus.ts";
import { freezeNow, loadCorpus, loadedBefore, type LoadTimes } from "./load-corpus.ts";
import { countFirst, percentiles, timeQueries, timeWhile, type Timing } from "./measure.ts";
import { ratio, type Percentiles } from "./percentiles.ts";
import { benchQueries, queryKinds, type BenchQuery, type QueryKind } from "./queries.ts";
import { runPart } from "./run-part.ts";

/** Clients that ask at the same time. */
export const concurrency = [1, 4, 16] as const;
const updatesPerSecond = 1000;

export const updateKinds = ["facts", "texts"] as const;
export type UpdateKind = (typeof updateKinds)[number];

interface Updates {
  perSecond: number;
  seconds: number;
  /** Of the questions asked meanwhile, and how many times the usual p95 is theirs. */
  during: Percentiles;
  p95Ratio: number | null;
}

export interface SizeFigures {
  rows: number;
  load: LoadTimes;
  /** An earlier run had loaded it. */
  wasKept: boolean;
  /** Bytes of the tables with their indexes, and of each index of words. */
  bytes: { all: number; lexicon: number; indexes: Record<string, number> };
  queries: number;
  kinds: Record<QueryKind, Percentiles>;
  clients: Record<string, Percentiles>;
  planted: { all: number; found: number; foundUnmarked: number };
  /** While so many documents change in a second: their facts alone, or their texts too. */
  updates: Record<UpdateKind, Updates>;
}

export interface SizeOptions {
  serverUrl: string;
  engine: EngineName;
  /** Settings of Meilisearch. */
  env: Record<string, string | undefined>;
  rows: number;
  isKept: boolean;
  updateSeconds: number;
}

/** Everything that is measured of an index of so many documents, in a database of its own. */
export async function benchSize(options: SizeOptions): Promise<SizeFigures> {
  const { serverUrl, env, rows, isKept, updateSeconds } = options;
  // Rows of another version of the index are not taken for those of this one.
  const keptName = `search_bench_kept_${rows}_v${indexVersion}`;
  const keptAs = isKept ? { keptAs: keptName } : {};
  if (!isKept) await dropDatabase({ serverUrl, name: keptName });
  const scratch = await openScratch({ serverUrl, prefix: "search_bench", ...keptAs, maximumConnections: Math.max(...concurrency) });
  const { db, url } = scratch;
  try {
    const before = await loadedBefore({ db, rows });
    const load = before ?? (await onOne(scratch.url, (one) => loadCorpus({ db: one, databaseUrl: url, rows })));
    if (before !== null) await freezeNow(url);
    const corpus = benchCorpus(rows);
    const queries = benchQueries({ corpus, rows });
    const { engine, close } = await openEngine({ name: options.engine, db, env, batches: () => documentsOf(corpus, rows) });
    try {
      const figures = await askAll({ engine, queries, corpus });
      const bytes = await sizes(db);
      const common = { name: options.engine, engine, queries, url, rows, seconds: updateSeconds, base: figures.clients["1"]?.p95 ?? 0 };
      const updates = { facts: await update({ ...common, kind: "facts" }), texts: await update({ ...common, kind: "texts" }) };
      return { rows, load, wasKept: before !== null, bytes, queries: queries.length, ...figures, updates };
    } finally {
      await close();
    }
  } finally {
    await scratch.close();
  }
}

/** For Meilisearch, in portions of the size that it advises. */
async function* documentsOf(corpus: BenchCorpus, rows: number) {
  const portion = 5000;
  for (let from = 0; from < rows; from += portion) {
    yield await Promise.resolve(Array.from({ length: Math.min(portion, rows - from) }, (_, index) => corpus.document(from + index)));
  }
}

async function onOne<T>(url: string, run: (db: Db) => Promise<T>): Promise<T> {
  const connection = connectDatabase({ url, maximumConnections: 1 });
  try {
    return await run(connection.db);
  } finally {
    await connection.close();
  }
}

async function askAll(options: {
  engine: SearchEngine;
  queries: BenchQuery[];
  corpus: BenchCorpus;
}): Promise<Pick<SizeFigures, "kinds" | "clients" | "planted">> {
  const { engine, queries, corpus } = options;
  // Once without looking at the clock: the lexicon, plans and pages of the index come into memory.
  await timeQueries({ engine, queries, atOnce: 1 });
  const timed = new Map<number, Timing[]>();
  for (const atOnce of concurrency) timed.set(atOnce, await timeQueries({ engine, queries, atOnce }));
  const alone = timed.get(1) ?? [];
  const { planted } = corpus;
  return {
    kinds: Object.fromEntries(queryKinds.map((kind) => [kind, percentiles(alone.filter(({ query }) => query.kind === kind))])) as SizeFigures["kinds"],
    clients: Object.fromEntries([...timed].map(([atOnce, timings]) => [String(atOnce), percentiles(timings)])),
    planted: {
      all: planted.length,
      found: await countFirst({ engine, planted, typed: (title) => title }),
      foundUnmarked: await countFirst({ engine, planted, typed: fold }),
    },
  };
}

async function sizes(db: Db): Promise<SizeFigures["bytes"]> {
  const found = await sql<{ all: string; lexicon: string }>`
    select pg_total_relation_size('search_entry') + pg_total_relation_size('search_posting') as all, pg_total_relation_size('search_term') as lexicon`.execute(
    db,
  );
  const indexes = await sql<{ name: string; bytes: string }>`
    select indexname as name, pg_relation_size(indexname::regclass) as bytes from pg_indexes where tablename = 'search_entry'
    union all select 'search_posting', pg_total_relation_size('search_posting') order by 2 desc`.execute(db);
  return {
    all: Number(found.rows[0]?.all),
    lexicon: Number(found.rows[0]?.lexicon),
    indexes: Object.fromEntries(indexes.rows.map(({ name, bytes }) => [name, Number(bytes)])),
  };
}

async function update(options: {
  name: EngineName;
  kind: UpdateKind;
  engine: SearchEngine;
  queries: BenchQuery[];
  url: string;
  rows: number;
  seconds: number;
  base: number;
}): Promise<Updates> {
  const { engine, queries, url, rows, seconds, base } = options;
  const running = runPart({ name: "update-rows", words: [rows, updatesPerSecond, seconds, options.name, options.kind], databaseUrl: url });
  const during = percentiles(await timeWhile({ engine, queries, until: running }));
  const done = JSON.parse(await running) as { written: number; seconds: number };
  return { perSecond: Math.round(done.written / done.seconds), seconds, during, p95Ratio: ratio(during.p95, base) };
}
