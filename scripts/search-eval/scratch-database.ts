import { sql } from "kysely";
import { connectDatabase, type DatabaseConnection, type Db } from "#db/client.ts";
import { migrateToLatest } from "#db/migrate.ts";

export interface ScratchDatabase {
  db: Db;
  connection: DatabaseConnection;
  url: string;
  /** True where it was there before. */
  isOld: boolean;
  close(): Promise<void>;
}

const addressOf = (serverUrl: string, database: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
};

async function onServer<T>(serverUrl: string, run: (db: Db) => Promise<T>): Promise<T> {
  const connection = connectDatabase({ url: serverUrl, maximumConnections: 1 });
  try {
    return await run(connection.db);
  } finally {
    await connection.close();
  }
}

/** Drops a database, if there is one of that name. */
export const dropDatabase = (options: { serverUrl: string; name: string }): Promise<unknown> =>
  onServer(options.serverUrl, (db) => sql`drop database if exists ${sql.id(options.name)} with (force)`.execute(db));

/** Drops what earlier runs left behind: those of `prefix` whose process, named at the end, is gone. */
async function dropLeftovers(options: { serverUrl: string; prefix: string }): Promise<void> {
  const { serverUrl, prefix } = options;
  const found = await onServer(serverUrl, (db) =>
    sql<{ datname: string }>`select datname from pg_database where datname ~ ${`^${prefix}_[0-9]+$`}
      and not exists (select from pg_stat_activity a where a.datname = pg_database.datname)`.execute(db),
  );
  for (const { datname } of found.rows) if (!isRunning(Number(datname.slice(prefix.length + 1)))) await dropDatabase({ serverUrl, name: datname });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * A migrated database of its own on the server of `serverUrl`.
 * @param options.prefix first part of its name; the number of this process follows
 * @param options.keptAs a name under which it is kept for later runs; without it `close` drops the database
 */
export async function openScratch(options: { serverUrl: string; prefix: string; keptAs?: string; maximumConnections: number }): Promise<ScratchDatabase> {
  const { serverUrl, prefix, keptAs, maximumConnections } = options;
  await dropLeftovers({ serverUrl, prefix });
  const name = keptAs ?? `${prefix}_${process.pid}`;
  const isOld = await onServer(serverUrl, async (db) => {
    const found = await sql`select from pg_database where datname = ${name}`.execute(db);
    if (found.rows.length > 0) return true;
    await sql`create database ${sql.id(name)}`.execute(db);
    return false;
  });
  const url = addressOf(serverUrl, name);
  const migrating = connectDatabase({ url, maximumConnections: 1 });
  await migrateToLatest({ db: migrating.db }).finally(() => migrating.close());
  const connection = connectDatabase({ url, maximumConnections });
  return {
    db: connection.db,
    connection,
    url,
    isOld,
    async close() {
      await connection.close();
      if (keptAs === undefined) await dropDatabase({ serverUrl, name });
    },
  };
}
