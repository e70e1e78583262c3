import { sql, type RawBuilder } from "kysely";
import type { Facts } from "../facts.ts";

/** What is new in the index since a process last asked. */
export interface Pulse {
  /** What this was read by, as PostgreSQL writes snapshots. */
  snapshot: string;
  segment: { id: number; isClearing: boolean } | null;
  /** Documents that changed, `facts` null of those that are not in the index any more; null where they are too many, or too long ago, to tell. */
  changes: { id: number; textVersion: number; facts: Facts | null }[] | null;
}

/** Of more changes the process reads all documents anew. */
const mostChanges = 20_000;

interface Row {
  snapshot: string;
  segment: Pulse["segment"];
  changes: { id: number; textVersion: number; facts: string | null }[] | null;
  /** The log of changes begins later. */
  isBehind: boolean | null;
}

/**
 * Columns of `pulseOf`. Changes are told by the transactions that made them: those that the earlier snapshot did not see yet, however late they ended.
 * @param since null: tell no changes
 */
export const changesSince = (since: string | null): RawBuilder<unknown> => sql`
  pg_current_snapshot()::text as snapshot,
  (select jsonb_build_object('id', id, 'isClearing', is_clearing) from search_segment where is_current) as segment,
  (select (value ->> 'from')::xid8 > pg_snapshot_xmin(${since}::pg_snapshot) and (value ->> 'from')::xid8 <= pg_snapshot_xmax(pg_current_snapshot()) from search_state where name = 'changes') as is_behind,
  (select jsonb_agg(jsonb_build_object('id', c.initiative_id, 'textVersion', coalesce(e.text_version, 0), 'facts', encode(e.facts, 'hex')))
    from (select distinct initiative_id from search_change
      where xid >= pg_snapshot_xmin(${since}::pg_snapshot) and not pg_visible_in_snapshot(xid, ${since}::pg_snapshot) limit ${mostChanges + 1}) c
    left join search_entry e using (initiative_id)) as changes`;

export function pulseOf(row: Row | undefined): Pulse {
  const changes = row?.changes ?? [];
  return {
    snapshot: row?.snapshot ?? "",
    segment: row?.segment ?? null,
    changes:
      row?.isBehind === true || changes.length > mostChanges
        ? null
        : changes.map((one) => ({ ...one, facts: one.facts === null ? null : Buffer.from(one.facts, "hex") })),
  };
}

/** Whether a snapshot saw more than another one of the same server. */
export function isLater(snapshot: string, other: string): boolean {
  const [one, two] = [parsed(snapshot), parsed(other)];
  return one.end === two.end ? one.running < two.running : one.end > two.end;
}

/** “xmin:xmax:running,running”. */
function parsed(snapshot: string): { end: bigint; running: number } {
  const [, end = "0", running = ""] = snapshot.split(":");
  return { end: BigInt(end), running: running === "" ? 0 : running.split(",").length };
}
