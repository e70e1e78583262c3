import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import type { Db } from "../client.ts";

export interface InvariantResult {
  name: string;
  /** How many rows break the rule. */
  broken: number;
  /** The first few of them. */
  examples: string[];
}

/** The named queries of invariants.sql in their order. */
export async function readInvariants(): Promise<{ name: string; query: string }[]> {
  const text = await readFile(join(import.meta.dirname, "invariants.sql"), "utf8");
  const parts = text.split(/^-- name: /m).slice(1);
  return parts.map((part) => {
    const [name = "", ...lines] = part.split("\n");
    return { name: name.trim(), query: lines.join("\n").trim() };
  });
}

/** Asks all of them in one query; a rule that holds has `broken` 0. */
export async function checkInvariants(options: { db: Db }): Promise<InvariantResult[]> {
  const invariants = await readInvariants();
  const selects = invariants.map(
    ({ name, query }) => sql`
      select ${name}::text as name, count(*)::integer as broken, coalesce((array_agg(subject order by subject))[1:5], '{}') as examples from (${sql.raw(query)}) rule`,
  );
  const { rows } = await sql<InvariantResult>`${sql.join(selects, sql` union all `)}`.execute(options.db);
  const byName = new Map(rows.map((row) => [row.name, row]));
  return invariants.map(({ name }) => byName.get(name) ?? { name, broken: 0, examples: [] });
}
