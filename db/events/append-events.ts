import { sql } from "kysely";
import type { Db } from "../client.ts";
import type { NewEvent } from "./append-event.ts";

/** Adds many rows to the log in their order, in one statement; else as `appendEvent`. */
export async function appendEvents(options: { db: Db; events: readonly NewEvent[] }): Promise<void> {
  if (options.events.length === 0) return;
  const rows = options.events.map(({ subject, data = {}, ...event }) => ({ ...event, subjectKind: subject.kind, subjectId: String(subject.id), data }));
  await sql`
    insert into event (seq, previous_hash, hash, at, actor_id, verb, subject_kind, subject_id, initiative_id, reason, data)
    select 0, '', '', (e->>'at')::timestamptz, (e->>'actorId')::integer, e->>'verb', e->>'subjectKind', e->>'subjectId', (e->>'initiativeId')::integer,
      e->>'reason', e->'data'
    from jsonb_array_elements(${JSON.stringify(rows)}::text::jsonb) with ordinality as listed (e, place)
    order by place`.execute(options.db);
}
