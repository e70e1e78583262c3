import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { lexemesOf, textOf, type Condition } from "./condition.ts";
import { titleLexeme } from "./frozen/title-lexeme.ts";
import { unpackInto } from "./frozen/posting-list.ts";
import { addAll, bitsFor, keepCommon, setBit, type Bits } from "./held/bits.ts";
import type { HeldIndex } from "./held/held-index.ts";
import type { WordColumn } from "./match.ts";

/** A condition on the words of titles or of everything. */
export interface Asked {
  column: WordColumn;
  match: Condition;
}

const nothing = new Uint8Array(0);

/** Of more documents outside of the segment – where a large one is yet to be made – no more are looked at, and counts are estimates. */
const mostFresh = 50_000;

export interface LookedUp {
  /** For each condition the places of the documents that meet it. */
  sets: Bits[];
  isCut: boolean;
}

/**
 * The places of all documents that meet each of some conditions: those of the segment by its lists, which are intersected here; the others by the inverted
 * indexes, which hold them alone.
 */
export async function lookUp(options: { db: Db; held: HeldIndex; asked: readonly Asked[] }): Promise<LookedUp> {
  const { db, held, asked } = options;
  const { documents } = held;
  const [lists, fresh] = await Promise.all([
    documents.countFrozen > 0 ? listsOf({ db, held, asked }) : null,
    documents.countAlive > documents.countFrozen && asked.length > 0 ? freshIds({ db, asked }) : null,
  ]);
  // From here on nothing waits: all sets are of one state of what is held.
  const sets = asked.map((one, index) => {
    const places = lists ? lists(one) : bitsFor(documents.ids.length);
    if (lists) keepCommon(places, documents.frozen);
    const ids = fresh?.[index];
    for (let at = 0; ids && at < ids.length; at += 4) {
      const place = documents.placeOf(ids.readInt32BE(at));
      if (place >= 0) setBit(places, place);
    }
    keepCommon(places, documents.alive);
    return places;
  });
  return { sets, isCut: fresh?.some((ids) => ids?.length === 4 * mostFresh) ?? false };
}

/** Numbers of the documents in the inverted indexes that meet the conditions, four bytes each. */
async function freshIds({ db, asked }: { db: Db; asked: readonly Asked[] }): Promise<(Buffer | null)[]> {
  const columns = asked.map(
    ({ column, match }, index) => sql`(select string_agg(int4send(id), ''::bytea) from (select e.initiative_id as id from search_entry e
      where e.is_fresh and e.${sql.id(column)} @@ ${textOf(match)}::tsquery limit ${mostFresh}) found) as ${sql.id(`c${index}`)}`,
  );
  const { rows } = await sql<Record<string, Buffer | null>>`select ${sql.join(columns)}`.execute(db);
  return asked.map((_, index) => rows[0]?.[`c${index}`] ?? null);
}

const nameOf = (column: WordColumn, lexeme: string): string => (column === "title_words" ? titleLexeme(lexeme) : lexeme);

/** Reads the lists that are not at hand. @returns what evaluates a condition by them */
async function listsOf({ db, held, asked }: { db: Db; held: HeldIndex; asked: readonly Asked[] }): Promise<(one: Asked) => Bits> {
  const { lists, documents } = held;
  const names = new Set(asked.flatMap(({ column, match }) => lexemesOf(match).map((lexeme) => nameOf(column, lexeme))));
  const packed = new Map<string, Uint8Array>();
  for (const name of names) {
    const list = lists.get(name);
    if (list) packed.set(name, list);
  }
  const missing = [...names].filter((name) => !packed.has(name));
  if (missing.length > 0) {
    const { rows } = await sql<{ lexeme: string; places: Buffer }>`
      select lexeme, places from search_posting where segment_id = ${documents.segment?.id ?? 0} and lexeme = any(${missing}::text[])`.execute(db);
    const read = new Map(rows.map(({ lexeme, places }) => [lexeme, new Uint8Array(places)]));
    for (const name of missing) {
      const list = read.get(name) ?? nothing;
      lists.put(name, list);
      packed.set(name, list);
    }
  }
  const unpacked = new Map<string, Bits>();
  const room = () => bitsFor(documents.ids.length);
  const unpack = (name: string): Bits => {
    const known = unpacked.get(name) ?? room();
    if (!unpacked.has(name)) {
      unpackInto(known, packed.get(name) ?? nothing);
      unpacked.set(name, known);
    }
    return known;
  };
  const evaluate = (column: WordColumn, condition: Condition): Bits => {
    if ("lexeme" in condition) return unpack(nameOf(column, condition.lexeme));
    const [parts, join] = "every" in condition ? [condition.every, keepCommon] : [condition.either, addAll];
    const [first, ...others] = parts.map((part) => evaluate(column, part));
    const result = first?.slice() ?? room();
    for (const other of others) join(result, other);
    return result;
  };
  return ({ column, match }) => evaluate(column, match).slice();
}
