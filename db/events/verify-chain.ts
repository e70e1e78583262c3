import { sql } from "kysely";
import type { Db } from "../client.ts";

/** How the log was tampered with: a row altered, rows missing or in another order, or the end cut off. */
export type ChainFault = "altered" | "gap" | "cut";

/** `seq` is the number of the last row of a sound log, or the first number that does not fit; `hash` is lower-case hex. */
export type ChainVerdict = { ok: true; seq: string; hash: string } | { ok: false; seq: string; fault: ChainFault };

interface Row {
  headSeq: string | null;
  headHash: string | null;
  brokenSeq: string | null;
  fault: ChainFault | null;
}

/**
 * Reads the log in order and computes every hash anew, in one query inside the database: a million rows take seconds.
 * Each row must carry the number after, and the hash of, the row before it; before the first stands the fixed beginning,
 * and the head knows the last. Whoever rewrites everything from some row to the head leaves a sound chain: against that an
 * anchor kept elsewhere helps (scripts/audit/anchor.ts).
 * @param options.newest looks at that many newest rows only
 * @returns the first fault: `gap` names the number that should follow, `cut` the first number that is missing at the end
 */
export async function verifyChain(options: { db: Db; newest?: number }): Promise<ChainVerdict> {
  const { rows } = await sql<Row>`
    with bounds as (
      select case when ${options.newest ?? null}::bigint is null then 0 else greatest(coalesce(max(seq), 0) - ${options.newest ?? null}::bigint, 0) end as start,
        coalesce(max(seq), 0) as last from event
    ), seen as (
      select seq, event_digest(event) <> hash as altered, previous_hash,
        lag(seq, 1, 0::bigint) over in_order as seq_before, lag(hash, 1, sha256('sang kien tre'::bytea)) over in_order as hash_before
      from event where seq >= (select start from bounds)
      window in_order as (order by seq)
    ), broken as (
      select case when seq <> seq_before + 1 then seq_before + 1 else seq end as seq, case when seq <> seq_before + 1 then 'gap' else 'altered' end as fault
      from seen
      where (seq <> seq_before + 1 or altered or previous_hash <> hash_before) and seq > (select start from bounds)
      order by seen.seq limit 1
    ), cut as (
      select case when last < coalesce(head.seq, last + 1) then last + 1 else last end as seq, case when last < coalesce(head.seq, last + 1) then 'cut' else 'altered' end as fault
      from bounds left join event_head head on true
      where head.seq is distinct from last or (last > 0 and not exists (select from event where event.seq = head.seq and event.hash = head.hash))
    )
    select head.seq::text as head_seq, encode(head.hash, 'hex') as head_hash,
      coalesce(broken.seq, cut.seq)::text as broken_seq, coalesce(broken.fault, cut.fault) as fault
    from bounds left join event_head head on true left join broken on true left join cut on true`.execute(options.db);
  const row = rows[0];
  if (row?.fault) return { ok: false, seq: row.brokenSeq ?? "0", fault: row.fault };
  return { ok: true, seq: row?.headSeq ?? "0", hash: row?.headHash ?? "" };
}
