import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { loadHeldIndex } from "../held/held-index.ts";
import { usualSizes } from "../index-sizes.ts";
import { StretchPostings } from "./collect-postings.ts";
import { stretchLength } from "./posting-list.ts";
import { titleLexeme } from "./title-lexeme.ts";

/** Documents whose words are read, and whose rows are written, at a time. */
const sliceSize = 1000;
/** Lexemes written at a time. */
const writtenAtOnce = 2000;
/** Stands between lexemes where they travel; none holds it. */
const between = "\u0001";

/** Of a large index this share, or so many, may have changed before the words are frozen anew. */
const mostChanged = { share: 0.02, documents: 500 };

/** How long a process that is asked now and then may take to hold the new segment, and how long a question may last that began before; in milliseconds. */
const usualPatience = { toLoad: 30_000, toAnswer: 5000 };

export interface BuildOptions {
  db: Db;
  /** An index of fewer documents needs no segment. */
  large?: number;
  patience?: typeof usualPatience;
}

/** Whether the words of so much of a large index changed since they were frozen that it is time to freeze them anew. */
async function isDue({ db, large = usualSizes.large }: BuildOptions): Promise<boolean> {
  const { documents } = await loadHeldIndex(db);
  const frozen = documents.segment?.documents.length ?? 0;
  const changed = Math.max(frozen, documents.countAlive) - documents.countFrozen;
  if (documents.countAlive <= large) return false;
  return changed > Math.max(mostChanged.documents, mostChanged.share * documents.countAlive) || isOld({ db, changed });
}

/** A segment still names the words of what was taken back since: not for longer than a day. */
async function isOld({ db, changed }: { db: Db; changed: number }): Promise<boolean> {
  const { rows } = await sql<{ isOld: boolean }>`
    select built_at = '-infinity' or (${changed}::integer > 0 and built_at < now() - interval '1 day') as is_old from search_segment where is_current`.execute(
    db,
  );
  return rows[0]?.isOld ?? true;
}

/** Has the next run freeze all words anew, whatever changed: what is wrong is to be mended. */
export async function distrustSegment(options: { db: Db }): Promise<void> {
  await sql`update search_segment set built_at = '-infinity' where is_current`.execute(options.db);
}

/**
 * Freezes the words of a large index where that is due, while questions are answered and documents change: what changes meanwhile stays fresh. The new
 * segment takes the place of the old one in one moment; interrupted before, nothing of it is used, and after, the next run goes on.
 * @returns whether there is a new segment
 */
export async function freezeWords(options: BuildOptions): Promise<boolean> {
  const { db } = options;
  return db.connection().execute(async (held) => {
    // One at a time; the database frees the lock when the process ends, however it ends.
    const { rows } = await sql<{ isOurs: boolean }>`select pg_try_advisory_lock(hashtext('search_segment')) as is_ours`.execute(held);
    if (!rows[0]?.isOurs) return false;
    try {
      // An earlier run may have been interrupted.
      await clearFrozen(options);
      const due = await isDue(options);
      if (!due) return false;
      await buildSegment(db);
      await clearFrozen(options);
      return true;
    } finally {
      await sql`select pg_advisory_unlock(hashtext('search_segment'))`.execute(held);
    }
  });
}

interface WordRow {
  id: number;
  textVersion: number;
  words: string;
  titleWords: string;
}

/** Reads every document, the one with the most merit first, and writes a segment of all of them. */
async function buildSegment(db: Db): Promise<void> {
  await sql`delete from search_segment where not is_current`.execute(db);
  await sql`truncate search_posting_part`.execute(db);
  const { rows } = await sql<{ id: number }>`insert into search_segment (documents, text_versions) values ('', '') returning id`.execute(db);
  const segment = rows[0]?.id ?? 0;
  const ordered = await sql<{ ids: number[] }>`select array(select initiative_id from search_merit order by merit desc, initiative_id desc) as ids`.execute(db);
  const wanted = ordered.rows[0]?.ids ?? [];
  const documents: number[] = [];
  const versions: number[] = [];
  let postings = new StretchPostings();
  const keep = async () => {
    await writePostings({ db, segment, postings, stretch: Math.ceil(documents.length / stretchLength) - 1 });
    postings = new StretchPostings();
  };
  for (let from = 0; from < wanted.length; from += sliceSize) {
    for (const row of await readWords(db, wanted.slice(from, from + sliceSize))) {
      documents.push(row.id);
      versions.push(row.textVersion);
      postings.add([...lexemes(row.words), ...lexemes(row.titleWords).map(titleLexeme)]);
      if (documents.length % stretchLength === 0) await keep();
    }
  }
  if (documents.length % stretchLength > 0) await keep();
  await joinStretches(db, segment);
  await db.transaction().execute(async (tx) => {
    await sql`update search_segment set is_current = false where is_current`.execute(tx);
    await sql`update search_segment set documents = ${bytes(documents)}::bytea, text_versions = ${bytes(versions)}::bytea, is_current = true, built_at = now()
      where id = ${segment}`.execute(tx);
  });
}

const bytes = (numbers: readonly number[]): Buffer => Buffer.from(Int32Array.from(numbers).buffer);
const lexemes = (words: string): string[] => (words === "" ? [] : words.split(between));

async function readWords(db: Db, ids: readonly number[]): Promise<WordRow[]> {
  const { rows } = await sql<WordRow>`
    select e.initiative_id as id, e.text_version, array_to_string(tsvector_to_array(e.words), ${between}) as words,
      array_to_string(tsvector_to_array(e.title_words), ${between}) as title_words
    from unnest(${[...ids]}::integer[]) with ordinality wanted (id, place) join search_entry e on e.initiative_id = wanted.id order by wanted.place`.execute(
    db,
  );
  return rows;
}

/** Each stretch is written as it is ready, as a part of its own. */
async function writePostings(options: { db: Db; segment: number; postings: StretchPostings; stretch: number }): Promise<void> {
  const { db, segment, postings, stretch } = options;
  let names: string[] = [];
  let lists: string[] = [];
  const write = async () => {
    await sql`insert into search_posting_part (segment_id, stretch, lexeme, places)
      select ${segment}, ${stretch}, lexeme, decode(places, 'base64') from unnest(${names}::text[], ${lists}::text[]) row (lexeme, places)`.execute(db);
    names = [];
    lists = [];
  };
  for (const { lexeme, packed } of postings.packed(stretch)) {
    names.push(lexeme);
    lists.push(packed.toString("base64"));
    if (names.length === writtenAtOnce) await write();
  }
  if (names.length > 0) await write();
}

/** The stretches of each lexeme one after the other, as one list. */
async function joinStretches(db: Db, segment: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select set_config('work_mem', '256MB', true)`.execute(tx);
    await sql`insert into search_posting (segment_id, lexeme, places)
      select segment_id, lexeme, string_agg(places, ''::bytea order by stretch) from search_posting_part where segment_id = ${segment}
      group by segment_id, lexeme`.execute(tx);
    await sql`truncate search_posting_part`.execute(tx);
  });
}

/**
 * Takes out of the inverted indexes what the current segment holds, then removes other segments. By then every process answers by the current segment, or takes it before it answers again.
 */
async function clearFrozen({ db, patience = usualPatience }: BuildOptions): Promise<void> {
  const found = await sql<{ id: number; isClearing: boolean; documents: Buffer; textVersions: Buffer }>`
    select id, is_clearing, documents, text_versions from search_segment where is_current and not is_cleared`.execute(db);
  const [segment] = found.rows;
  if (!segment) return;
  if (!segment.isClearing) {
    await sleep(patience.toLoad);
    await sql`update search_segment set is_clearing = true where id = ${segment.id}`.execute(db);
    await sleep(patience.toAnswer);
  }
  const [ids, versions] = [segment.documents, segment.textVersions].map((packed) => [...new Int32Array(new Uint8Array(packed).buffer)]);
  for (let from = 0; ids && versions && from < ids.length; from += sliceSize)
    await sql`update search_entry e set is_fresh = false
      from unnest(${ids.slice(from, from + sliceSize)}::integer[], ${versions.slice(from, from + sliceSize)}::integer[]) frozen (id, version)
      where e.initiative_id = frozen.id and e.text_version = frozen.version and e.is_fresh`.execute(db);
  await sql`delete from search_segment where not is_current`.execute(db);
  // Until then each question would meet all that left.
  await sql`vacuum search_entry`.execute(db);
  await sql`update search_segment set is_cleared = true where id = ${segment.id}`.execute(db);
}
