import { join, resolve } from "node:path";
import { connectDatabase } from "#db/client.ts";
import { chooseAccount } from "./account.ts";
import { prepareBinaries } from "./binaries.ts";
import { prepareCluster } from "./cluster.ts";
import { preparePlaces } from "./places.ts";
import { findPostmaster, stopPostmaster } from "./postmaster.ts";
import { databaseName, databaseUrl, startServer, waitUntilReady } from "./server.ts";

export type PostgresProgress = "copying" | "initialising" | "starting" | "reusing";

/** A running embedded database. */
export interface EmbeddedPostgres {
  /** postgres:// address of the database `app`; its user may create databases. */
  url: string;
  pid: number;
  /** True where the postmaster of an earlier start was still alive. */
  reused: boolean;
  /** Shuts the server down, whoever started it, and waits for its end. */
  stop(): Promise<void>;
}

/** The data folder used where DATA_DIR is not set: `.data` in the project. */
export const defaultDataDir = join(import.meta.dirname, "..", "..", ".data");

/**
 * Starts the PostgreSQL that comes with the project, or finds it still running.
 * @param options.settings server settings beyond ours, for tests (`fsync=off`)
 * @throws Refusal with a sentence for the operator
 */
export async function startPostgres(options: {
  dataDir: string;
  onProgress?: (step: PostgresProgress) => void;
  settings?: Record<string, string>;
}): Promise<EmbeddedPostgres> {
  const say = (step: PostgresProgress) => options.onProgress?.(step);
  const account = chooseAccount();
  const places = preparePlaces(resolve(options.dataDir), account);
  const binaries = prepareBinaries({ home: places.home, account, onCopy: () => say("copying") });
  const password = await prepareCluster({ places, binaries, account, onInit: () => say("initialising") });
  const living = findPostmaster(places.cluster);
  const reused = living !== undefined && (await waitUntilReady({ ...living, password, deadline: Date.now() + 30_000 }));
  say(reused ? "reusing" : "starting");
  const server = reused ? living : await startServer({ places, program: binaries.postgres, account, password, settings: options.settings ?? {} });
  const stop = () => stopPostmaster(server.pid);
  try {
    await ensureDatabase(databaseUrl({ port: server.port, password, database: "postgres" }));
  } catch (error) {
    if (!reused) await stop();
    throw error;
  }
  return {
    url: databaseUrl({ port: server.port, password, database: databaseName }),
    pid: server.pid,
    reused,
    stop,
  };
}

async function ensureDatabase(url: string): Promise<void> {
  const connection = connectDatabase({ url, maximumConnections: 1 });
  const { sql } = connection;
  try {
    const found = await sql`select from pg_database where datname = ${databaseName}`;
    if (found.length === 0) await sql`create database ${sql(databaseName)}`;
  } finally {
    await connection.close();
  }
}
