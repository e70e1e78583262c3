import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { ListCache } from "../frozen/list-cache.ts";
import { HeldDocuments } from "./documents.ts";
import { isLater, type Pulse } from "./pulse.ts";

/** What a process holds in memory of the index of a database, as of a snapshot. */
export interface HeldIndex {
  documents: HeldDocuments;
  lists: ListCache;
  snapshot: string;
}

const rowSize = 34;
const longestLoad = 60_000;

interface Stored {
  snapshot: string;
  id: number | null;
  documents: Buffer | null;
  textVersions: Buffer | null;
  rows: Buffer | null;
}

const numbers = (bytes: Buffer): Int32Array => new Int32Array(new Uint8Array(bytes).buffer);

/** Reads all that a process holds: the facts of every document and what the current segment speaks of. */
export async function loadHeldIndex(db: Db): Promise<HeldIndex> {
  const result = await sql<Stored>`
    select pg_current_snapshot()::text as snapshot, s.id, s.documents, s.text_versions,
      (select string_agg(int4send(initiative_id) || int4send(text_version) || facts, ''::bytea) from search_entry) as rows
    from (select 1) one left join search_segment s on s.is_current`.execute(db);
  const [stored] = result.rows;
  if (!stored) throw new Error("no row");
  const { snapshot, id } = stored;
  const rows = stored.rows ?? Buffer.alloc(0);
  const segment =
    id === null || !stored.documents || !stored.textVersions ? null : { id, documents: numbers(stored.documents), textVersions: numbers(stored.textVersions) };
  const documents = new HeldDocuments({ segment, documents: rows.length / rowSize });
  for (let at = 0; at < rows.length; at += rowSize)
    documents.put({ id: rows.readInt32BE(at), textVersion: rows.readInt32BE(at + 4), facts: rows.subarray(at + 8, at + rowSize) });
  return { documents, lists: new ListCache(), snapshot };
}

const known = new WeakMap<Db, { held: HeldIndex | null; loading: Promise<HeldIndex> | null }>();

const slotOf = (db: Db) => {
  const slot = known.get(db) ?? { held: null, loading: null };
  known.set(db, slot);
  return slot;
};

/** Loads it anew, once for all who wait. */
function load(db: Db, reader: Db): Promise<HeldIndex> {
  const slot = slotOf(db);
  slot.loading ??= loadHeldIndex(reader)
    .then((held) => (slot.held = held))
    .finally(() => (slot.loading = null));
  return slot.loading;
}

/**
 * What this process holds of the index, loaded where it holds nothing yet. It may lag: `caughtUp` brings it to what a question has read.
 * @param options.db the pool, by which it is held
 * @param options.reader what it is read through: a transaction that has a connection needs no second one
 */
export async function heldIndexOf(options: { db: Db; reader: Db }): Promise<HeldIndex> {
  const { db, reader } = options;
  return slotOf(db).held ?? load(db, reader);
}

/**
 * Brings what is held to what a question has just read.
 * @param options.pulse read with the snapshot of `held`
 * @returns what to answer by; null where it had to be loaded anew, so that the question is to ask again what changed since
 */
export async function caughtUp(options: { db: Db; reader: Db; held: HeldIndex; pulse: Pulse }): Promise<HeldIndex | null> {
  const { db, reader, held, pulse } = options;
  const isOther = (held.documents.segment?.id ?? null) !== (pulse.segment?.id ?? null);
  if (pulse.changes === null || (isOther && pulse.segment?.isClearing !== false)) {
    await sql`select set_config('statement_timeout', ${String(longestLoad)}, true)`.execute(reader);
    const slot = slotOf(db);
    if (slot.held === held) slot.held = null;
    await heldIndexOf({ db, reader });
    return null;
  }
  // Answers go on by the old segment until the new one is at hand.
  if (isOther && !db.isTransaction && slotOf(db).held === held) void load(db, db).catch(() => undefined);
  // Questions overtake one another: what a later snapshot saw is known already.
  if (!isLater(pulse.snapshot, held.snapshot)) return held;
  for (const { id, textVersion, facts } of pulse.changes) {
    if (facts) held.documents.put({ id, textVersion, facts });
    else held.documents.remove(id);
  }
  held.snapshot = pulse.snapshot;
  return held;
}
