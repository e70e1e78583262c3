import { sql } from "kysely";
import type { Tx } from "../client.ts";

/** The public initiatives of which a person is an author, by account or by address. */
export async function findPublicFilesOf(options: { tx: Tx; accountId: number; email: string }): Promise<number[]> {
  const { tx, accountId, email } = options;
  const { rows } = await sql<{ id: number }>`
    select distinct p.id from public_initiative p join initiative_author a on a.initiative_id = p.id
    where a.account_id = ${accountId} or a.email = ${email}::citext order by p.id`.execute(tx);
  return rows.map(({ id }) => id);
}
