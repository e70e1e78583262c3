import { sql } from "kysely";
import type { Db } from "../client.ts";

/** The hash of one row of the log in lower-case hex. @returns undefined where there is no such row */
export async function findEventHash(options: { db: Db; seq: string }): Promise<string | undefined> {
  const { rows } = await sql<{ hash: string }>`select encode(hash, 'hex') as hash from event where seq = ${options.seq}::bigint`.execute(options.db);
  return rows[0]?.hash;
}
