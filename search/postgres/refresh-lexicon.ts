import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { usualSizes } from "./index-sizes.ts";

/** Of a large index, the part that broad questions are answered from. */
const prominentShare = 1 / 16;
const tooMany = 4;

/**
 * Learns the lexicon anew from the documents: in how many of them each lexeme stands; and marks the prominent documents of a large
 * index. Readers see the old lexicon until the new one is complete. Pairs that stand in one document only are most of all pairs and tell little:
 * a large index forgets them.
 * @param options.large documents of an index that is not large yet
 */
export async function refreshLexicon(options: { db: Db; large?: number }): Promise<void> {
  const { large = usualSizes.large } = options;
  await options.db.transaction().execute(async (tx) => {
    // One at a time; the second waits and then learns what the first could not see.
    await sql`select pg_advisory_xact_lock(hashtext('search_lexicon'))`.execute(tx);
    const counted = await sql<{ total: number }>`select count(*)::integer as total from search_entry`.execute(tx);
    const total = counted.rows[0]?.total ?? 0;
    await sql`select set_config('work_mem', '256MB', true)`.execute(tx);
    await sql`
      create temporary table learned on commit drop as
      select word as term, count(*)::integer as documents, strpos(word, '_') = 0 as is_word from search_entry, unnest(tsvector_to_array(words)) word
      where left(word, 1) not in ('#', '^', '*') group by word having count(*) > 1 or strpos(word, '_') = 0 or ${total}::integer <= ${large}`.execute(tx);
    await sql`analyze learned`.execute(tx);
    await sql`delete from search_term t where not exists (select from learned l where l.term = t.term)`.execute(tx);
    await sql`
      insert into search_term (term, documents, is_word) select term, documents, is_word from learned
      on conflict (term) do update set documents = excluded.documents where search_term.documents <> excluded.documents`.execute(tx);
    const prominentFrom = await markProminent({ tx, total, large });
    await sql`
      insert into search_state (name, value) values ('lexicon', jsonb_build_object('documents', ${total}::integer, 'version', gen_random_uuid(), 'prominentFrom', ${prominentFrom}::bigint))
      on conflict (name) do update set value = excluded.value, changed_at = now()`.execute(tx);
  });
}

/**
 * Where being prominent begins. Rows are marked when they are written and here where they have grown so; all of them anew only where far too many are,
 * as each mark is written to every index.
 * @returns the least merit of a prominent document; null where the index is small and none is
 */
async function markProminent(options: { tx: Db; total: number; large: number }): Promise<string | null> {
  const { tx, total, large } = options;
  if (total <= large) return null;
  const wanted = Math.ceil(total * prominentShare);
  const result = await sql<{ bound: string; marked: number }>`
    select (select merit::text from search_entry order by merit desc, initiative_id offset ${wanted - 1} limit 1) as bound,
      (select count(*)::integer from search_entry where is_prominent) as marked`.execute(tx);
  const { bound = "0", marked = 0 } = result.rows[0] ?? {};
  const isChosen = sql`merit >= ${bound}::bigint`;
  await sql`update search_entry set is_prominent = ${isChosen} where ${marked > tooMany * wanted ? sql`is_prominent <> (${isChosen})` : sql`not is_prominent and ${isChosen}`}`.execute(
    tx,
  );
  return bound;
}
