import { CamelCasePlugin, type Kysely, Kysely as KyselyClient, type Transaction } from "kysely";
import { PostgresJSDialect } from "kysely-postgres-js";
import postgres from "postgres";
import { lossTracking } from "./lost-connections.ts";
import type { DB } from "./types.ts";

/** The one door to the database: every query of the project takes it as `db`. A transaction is a `Db` too. */
export type Db = Kysely<DB>;
export type Tx = Transaction<DB>;

export interface DatabaseConnection {
  db: Db;
  /** The raw postgres.js pool, for the session adapter only. */
  sql: postgres.Sql;
  /** Ends the pool after the queries under way, within 5 seconds. */
  close(): Promise<void>;
}

const bounds = new Set(["begin", "commit", "rollback"]);

/**
 * Opens a pool.
 * @param options.url postgres:// address
 * @param options.maximumConnections size of the pool
 * @param options.onQuery called once for each query, for counting; the bounds of a transaction are none
 */
export function connectDatabase(options: { url: string; maximumConnections: number; onQuery?: (sqlText: string) => void }): DatabaseConnection {
  const losses = lossTracking();
  const sql = postgres(options.url, {
    ...losses.settings,
    max: options.maximumConnections,
    onnotice: () => undefined,
    connect_timeout: 10,
    // A `date` is a day on the calendar, not an instant: keep '2026-03-01'.
    types: { date: { to: 1082, from: [1082], serialize: (day: string) => day, parse: (day: string) => day } },
  });
  const { onQuery } = options;
  const db = new KyselyClient<DB>({
    dialect: new PostgresJSDialect({ postgres: losses.wrap(sql) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    ...(onQuery && { log: (event) => (bounds.has(event.query.sql) ? undefined : onQuery(event.query.sql)) }),
  });
  return { db, sql, close: () => sql.end({ timeout: 5 }) };
}
