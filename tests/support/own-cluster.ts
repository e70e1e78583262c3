import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import { afterAll, beforeAll } from "vitest";
import { connectDatabase, type DatabaseConnection, type Db } from "#db/client.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { startPostgres, type EmbeddedPostgres } from "#scripts/postgres/start-postgres.ts";

export interface OwnCluster {
  readonly db: Db;
  readonly url: string;
  /** kill -9 of the server: nothing is flushed, nobody is told. */
  crash(): Promise<void>;
  /** What the launcher does at the next start. */
  start(): Promise<void>;
}

/** A database server of the test file's own, migrated, with every write as durable as in earnest: for tests that kill it. Read its fields inside tests only. */
export function ownCluster(): OwnCluster {
  const dataDir = mkdtempSync(join(tmpdir(), "skt-crash-"));
  // Root hands the database to another account, which has to get through.
  chmodSync(dataDir, 0o711);
  let server: EmbeddedPostgres | undefined;
  let connection: DatabaseConnection | undefined;
  const start = async () => {
    server = await startPostgres({ dataDir, settings: { max_connections: "40", shared_buffers: "16MB" } });
    connection = connectDatabase({ url: server.url, maximumConnections: 4 });
  };
  const opened = () => {
    if (!server || !connection) throw new Error("The cluster exists only while tests run");
    return { server, ...connection };
  };
  beforeAll(async () => {
    await start();
    await migrateToLatest({ db: opened().db });
    await runMigrations({ connectionString: opened().server.url });
  });
  afterAll(async () => {
    await opened().close();
    await opened().server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return {
    get db() {
      return opened().db;
    },
    get url() {
      return opened().server.url;
    },
    async crash() {
      process.kill(opened().server.pid, "SIGKILL");
      await opened().close();
    },
    start,
  };
}
