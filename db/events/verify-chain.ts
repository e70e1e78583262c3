import { sql } from "kysely";
import type { Db } from "../client.ts";

/** How the log was tampered with: a row altered, rows missing or in another order, or the end cut off. */
export type ChainFault = "altered" | "gap" | "cut";

export type ChainVerdict = { ok: true; events: string; seq: string; hash: string } | { ok: false; seq: string; fault: ChainFault };

interface Break {
  seq: string;
  fault: ChainFault;
}

/**
 * Reads the log in order and computes every hash anew, inside the database: a million rows take seconds.
 * Whoever rewrites the log from some row to its end, and the head too, leaves a sound chain: against that an anchor kept elsewhere helps.
 * @param options.newest looks at that many newest rows only
 * @returns the first row that does not fit; `gap` names the number that should follow, `cut` the first number that is missing at the end
 */
export async function verifyChain(options: { db: Db; newest?: number }): Promise<ChainVerdict> {
  return options.db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (tx) => {
      const start = options.newest === undefined ? "0" : await startOfNewest(tx, options.newest);
      const broken = (await findBreak(tx, start)) ?? (await findCut(tx));
      if (broken) return { ok: false, ...broken };
      const { rows } = await sql<{ seq: string; hash: string; events: string }>`
        select seq::text, encode(hash, 'hex') as hash, (select count(*) from event)::text as events from event_head`.execute(tx);
      return { ok: true, ...(rows[0] ?? { seq: "0", hash: "", events: "0" }) };
    });
}

async function startOfNewest(tx: Db, newest: number): Promise<string> {
  const { rows } = await sql<{ start: string }>`select greatest(coalesce(max(seq), 0) - ${newest}, 0)::text as start from event`.execute(tx);
  return rows[0]?.start ?? "0";
}

/** Each row must carry the number after, and the hash of, the row before it; before the first stands the fixed beginning. */
async function findBreak(tx: Db, start: string): Promise<Break | undefined> {
  const { rows } = await sql<Break>`
    with seen as (
      select seq, event_digest(event) <> hash as altered, previous_hash,
        lag(seq, 1, 0::bigint) over in_order as seq_before, lag(hash, 1, sha256('sang kien tre'::bytea)) over in_order as hash_before
      from event where seq >= ${start}::bigint
      window in_order as (order by seq)
    )
    select case when seq <> seq_before + 1 then seq_before + 1 else seq end::text as seq,
      case when seq <> seq_before + 1 then 'gap' else 'altered' end as fault
    from seen
    where (seq <> seq_before + 1 or altered or previous_hash <> hash_before) and seq > ${start}::bigint
    order by seen.seq limit 1`.execute(tx);
  return rows[0];
}

/** The head knows the last row; a log that ends elsewhere was cut, or grew behind the trigger's back. */
async function findCut(tx: Db): Promise<Break | undefined> {
  const { rows } = await sql<Break>`
    select (case when last.seq < head.seq then last.seq + 1 else last.seq end)::text as seq,
      case when last.seq < head.seq then 'cut' else 'altered' end as fault
    from event_head head left join lateral (select coalesce(max(seq), 0) as seq from event) last on true
    where last.seq <> head.seq or (last.seq > 0 and not exists (select from event where event.seq = head.seq and event.hash = head.hash))
    union all select '1', 'cut' where not exists (select from event_head)`.execute(tx);
  return rows[0];
}
