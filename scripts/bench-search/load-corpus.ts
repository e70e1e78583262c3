import { availableParallelism } from "node:os";
import { sql } from "kysely";
import { connectDatabase, type Db } from "#db/client.ts";
import { freezeWords } from "#search/postgres/frozen/build-segment.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import { runPart } from "./run-part.ts";

/** Seconds that each step of writing an index took. */
export interface LoadTimes {
  rows: number;
  copySeconds: number;
  lexiconSeconds: number;
  segmentSeconds: number;
  indexSeconds: number;
  rowsPerSecond: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Writes the corpus into an empty index as fast as the machine can: rows by COPY from a process for each core, the lexicon, the segment of a large index, then the inverted indexes.
 * What it took is kept in the database, for runs that find it there.
 */
export async function loadCorpus(options: { db: Db; databaseUrl: string; rows: number }): Promise<LoadTimes> {
  const { db, databaseUrl, rows } = options;
  const inverted = await sql<{ name: string; definition: string }>`select indexname as name, indexdef as definition from pg_indexes
    where tablename in ('search_entry', 'search_merit') and indexdef not like '%UNIQUE%'`.execute(db);
  await sql`truncate search_entry, search_term, search_segment, search_change cascade`.execute(db);
  for (const { name } of inverted.rows) await sql`drop index ${sql.id(name)}`.execute(db);
  let began = performance.now();
  const lap = () => {
    const passed = performance.now() - began;
    began = performance.now();
    return tenth(passed / 1000);
  };
  const parts = Math.max(1, Math.min(availableParallelism(), Math.floor(rows / 1000)));
  await Promise.all(Array.from({ length: parts }, (_, part) => runPart({ name: "load-rows", words: [rows, part, parts], databaseUrl })));
  await sql`insert into search_merit (initiative_id, merit, title, published_at)
    select initiative_id, merit, left(texts ->> 'title', 200), published_at from search_entry`.execute(db);
  const copySeconds = lap();
  await refreshLexicon({ db });
  const lexiconSeconds = lap();
  await freezeNow(databaseUrl);
  const segmentSeconds = lap();
  await sql`set maintenance_work_mem = '1GB'`.execute(db);
  for (const { definition } of inverted.rows) await sql.raw(definition).execute(db);
  await sql`vacuum analyze search_entry, search_term, search_merit`.execute(db);
  const indexSeconds = lap();
  const seconds = copySeconds + lexiconSeconds + segmentSeconds + indexSeconds;
  const times = { rows, copySeconds, lexiconSeconds, segmentSeconds, indexSeconds, rowsPerSecond: Math.round(rows / seconds) };
  await sql`insert into search_state (name, value) values ('bench', ${times}::jsonb) on conflict (name) do update set value = excluded.value`.execute(db);
  return times;
}

/** Freezes the words of a large index, where that is due: nobody is asking yet whom it could disturb. */
export async function freezeNow(databaseUrl: string): Promise<void> {
  const connection = connectDatabase({ url: databaseUrl, maximumConnections: 2 });
  try {
    await freezeWords({ db: connection.db, patience: { toLoad: 0, toAnswer: 0 } });
  } finally {
    await connection.close();
  }
}

/** What loading took in an earlier run; null where this database is not wholly loaded. */
export async function loadedBefore(options: { db: Db; rows: number }): Promise<LoadTimes | null> {
  const found = await sql<{ value: LoadTimes }>`select value from search_state where name = 'bench' and (value ->> 'rows')::integer = ${options.rows}`.execute(
    options.db,
  );
  return found.rows[0]?.value ?? null;
}
