import { sql } from "kysely";
import { afterAll, beforeAll, inject } from "vitest";
import { connectDatabase, type DatabaseConnection, type Db } from "#db/client.ts";
import { urlOf } from "./url-of.ts";

export interface TestDatabase {
  readonly db: Db;
  readonly url: string;
  readonly connection: DatabaseConnection;
  /** SQL texts sent since the last call. */
  takeQueries(): string[];
}

let counter = 0;

/** A copy of the migrated template for the test file that calls it: made before its tests, dropped after them. Read its fields inside tests only. */
export function testDatabase(): TestDatabase {
  const adminUrl = inject("adminUrl");
  const name = `test_${process.pid}_${(counter += 1)}_${Date.now().toString(36)}`;
  const url = urlOf(adminUrl, name);
  let connection: DatabaseConnection | undefined;
  let queries: string[] = [];
  const opened = () => {
    if (!connection) throw new Error("The test database exists only while tests run");
    return connection;
  };
  beforeAll(async () => {
    const admin = connectDatabase({ url: adminUrl, maximumConnections: 1 });
    await sql.raw(`create database ${name} template ${inject("template")}`).execute(admin.db);
    await admin.close();
    connection = connectDatabase({ url, maximumConnections: 8, onQuery: (text) => queries.push(text) });
  });
  afterAll(async () => {
    await opened().close();
    const admin = connectDatabase({ url: adminUrl, maximumConnections: 1 });
    await sql.raw(`drop database ${name} with (force)`).execute(admin.db);
    await admin.close();
  });
  return {
    get db() {
      return opened().db;
    },
    get connection() {
      return opened();
    },
    url,
    takeQueries() {
      const taken = queries;
      queries = [];
      return taken;
    },
  };
}
