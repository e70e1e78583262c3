import type { Env } from "#app/platform/env.server.ts";
import { countQuery } from "#app/platform/http/query-count.ts";
import { connectDatabase, type DatabaseConnection } from "#db/client.ts";
import { findPendingMigrations } from "#db/schema-state.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/**
 * Opens the pool of a long-running program and makes sure that it can be used.
 * @throws Refusal where the database does not answer or its schema is older than the program
 */
export async function openDatabase(options: { env: Env; maximumConnections: number }): Promise<DatabaseConnection> {
  const { env, maximumConnections } = options;
  const connection = connectDatabase({ url: env.databaseUrl, maximumConnections, ...(env.exposeQueryCount && { onQuery: countQuery }) });
  try {
    const pending = await findPendingMigrations({ db: connection.db });
    if (pending.length > 0) throw new Refusal(messages.schemaBehind(pending.join(", ")));
    return connection;
  } catch (error) {
    await connection.close();
    if (error instanceof Refusal) throw error;
    const { code } = error as { code?: string };
    // 42P01: even the table of migrations is missing.
    throw new Refusal(code === "42P01" ? messages.schemaBehind("trống") : messages.unreachable(code ?? String(error)), { cause: error });
  }
}
