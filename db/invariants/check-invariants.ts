import { sql } from "kysely";
import type { Db } from "../client.ts";
import { invariants } from "./invariants.ts";

export interface InvariantResult {
  name: string;
  /** How many rows break the rule. */
  broken: number;
  /** The first few of them. */
  examples: string[];
}

/** Asks all rules in one query; one that holds has `broken` 0. In the order of invariants.ts. */
export async function checkInvariants(options: { db: Db }): Promise<InvariantResult[]> {
  const entries = Object.entries(invariants);
  const selects = entries.map(
    ([name, query]) => sql`
      select ${name}::text as name, count(*)::integer as broken, coalesce((array_agg(subject order by subject))[1:5], '{}') as examples from (${sql.raw(query)}) rule`,
  );
  const { rows } = await sql<InvariantResult>`${sql.join(selects, sql` union all `)}`.execute(options.db);
  const byName = new Map(rows.map((row) => [row.name, row]));
  return entries.map(([name]) => byName.get(name) ?? { name, broken: 0, examples: [] });
}
