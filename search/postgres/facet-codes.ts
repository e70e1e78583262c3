import { sql } from "kysely";
import { facetNames, type FacetName } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";

/** The numbers that stand for values of facets in `search_entry.facts`. */
export interface FacetCodes {
  codeOf: (facet: FacetName, value: string) => number | undefined;
  valueOf: (code: number) => { facet: FacetName; value: string } | undefined;
  highest: number;
}

interface Coded {
  code: number;
  facet: FacetName;
  value: string;
}

const keyOf = (facet: string, value: string) => `${facet}:${value}`;

function codesFrom(rows: readonly Coded[]): FacetCodes {
  const codes = new Map(rows.map(({ facet, value, code }) => [keyOf(facet, value), code]));
  const values = new Map(rows.map((row) => [row.code, row]));
  return {
    codeOf: (facet, value) => codes.get(keyOf(facet, value)),
    valueOf: (code) => values.get(code),
    highest: Math.max(0, ...rows.map(({ code }) => code)),
  };
}

const read = async (db: Db): Promise<FacetCodes> =>
  codesFrom((await db.selectFrom("searchFacetValue").select(["code", "facet", "value"]).execute()) as Coded[]);

const known = new WeakMap<Db, FacetCodes>();

/**
 * The codes, read once by each process and again where it meets a newer one: a code never changes its meaning.
 * @param options.db the pool, by which the copy is held
 * @param options.reader what they are read through: a transaction that has a connection needs no second one
 * @param options.highest the highest code in sight
 */
export async function facetCodesOf(options: { db: Db; reader?: Db; highest: number }): Promise<FacetCodes> {
  const { db, reader = db, highest } = options;
  const held = known.get(db);
  if (held && held.highest >= highest) return held;
  const codes = await read(reader);
  known.set(db, codes);
  return codes;
}

/** The codes of all these values, given to those that have none yet: for writers, within their transaction. */
export async function ensureFacetCodes(options: { db: Db; facets: readonly Record<FacetName, string | null>[] }): Promise<FacetCodes> {
  const { db, facets } = options;
  const codes = await read(db);
  const missing = new Map<string, Omit<Coded, "code">>();
  for (const values of facets)
    for (const facet of facetNames) {
      const value = values[facet];
      if (value !== null && codes.codeOf(facet, value) === undefined) missing.set(keyOf(facet, value), { facet, value });
    }
  if (missing.size === 0) return codes;
  // One writer at a time gives out codes, so that none is given twice and none is lost.
  await sql`select pg_advisory_xact_lock(hashtext('search_facet_value'))`.execute(db);
  await sql`
    insert into search_facet_value (code, facet, value)
    select (select coalesce(max(code), 0) from search_facet_value) + row_number() over (), facet, value
    from jsonb_to_recordset(${[...missing.values()]}::jsonb) as row(facet text, value text)
    where not exists (select from search_facet_value v where v.facet = row.facet and v.value = row.value)`.execute(db);
  return read(db);
}
