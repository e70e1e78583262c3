import { sql } from "kysely";
import type { Db } from "#db/client.ts";
import { usualSizes } from "./index-sizes.ts";

/**
 * Learns the lexicon anew from the documents: in how many of them each lexeme stands. Readers see the old lexicon until the new one is complete. Pairs that stand in one document only are most of all pairs and tell little:
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
    await sql`
      insert into search_state (name, value) values ('lexicon', jsonb_build_object('documents', ${total}::integer, 'version', gen_random_uuid()))
      on conflict (name) do update set value = excluded.value, changed_at = now()`.execute(tx);
  });
}
