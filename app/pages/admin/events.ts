import { sql, type RawBuilder } from "kysely";
import { verbsLabelledAs } from "#app/copy/verbs.ts";
import { isBoard, isObserver, type Actor } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";
import { verifyChain, type ChainVerdict } from "#db/events/verify-chain.ts";

export interface EventFilters {
  verb: string | null;
  /** Part of a name, with or without marks. */
  actor: string;
  subjectKind: string | null;
  /** The code of an initiative, or the number of whatever it is. */
  subject: string;
  /** 'YYYY-MM-DD' in Vietnam, both days included. */
  from: string | null;
  to: string | null;
  page: number;
}

export interface EventRow {
  seq: string;
  at: Date;
  verb: string;
  actorName: string | null;
  subjectKind: string;
  subjectId: string;
  code: string | null;
  reason: string | null;
  data: Record<string, unknown>;
}

const pageSize = 20;
/** How many rows the page itself checks against the chain: enough to notice, cheap enough for every visit. */
const checkedRows = 200;

/** A page of the log as this viewer may know it, and whether its newest part is sound. */
export async function readEvents(options: { db: Db; viewer: Actor; filters: EventFilters }) {
  const { db, filters } = options;
  const source = visibleEvents(options.viewer);
  const where = conditions(filters);
  const [counted, listed, chain] = await Promise.all([
    sql<{ total: number }>`select count(*)::integer as total from (${source}) event where ${where}`.execute(db),
    sql<EventRow>`
      select seq::text, at, verb, actor_name, subject_kind, subject_id, code, reason, data from (${source}) event
      where ${where} order by event.seq desc limit ${pageSize} offset ${(filters.page - 1) * pageSize}`.execute(db),
    verifyChain({ db, newest: checkedRows }),
  ]);
  const total = counted.rows[0]?.total ?? 0;
  return { events: listed.rows, total, pages: Math.max(1, Math.ceil(total / pageSize)), chain: viewOf(chain) };
}

/** A hash tells a reader nothing; the number of rows looked at does. */
const viewOf = (chain: ChainVerdict) => ({ sound: chain.ok, seq: chain.seq, checked: Math.min(checkedRows, Number(chain.seq)) });

/**
 * The log through the eyes of one viewer; filters see no more than this. Nobody reads about a file of their own here: the log
 * names its reviewers. Who may not read decisions (`initiativePolicy.readDecision`) learns of one only when it is released,
 * and reads no reasons of files, which an administrator may not open either.
 */
function visibleEvents(viewer: Actor): RawBuilder<unknown> {
  const readsFiles = isObserver(viewer) || isBoard(viewer);
  const embargoed = sql<boolean>`(not ${readsFiles}::boolean and e.verb in ('approve', 'ask_for_work', 'reject', 'reopen', 'record_vote')
    and not exists (select from publication p where p.initiative_id = e.initiative_id and p.published_at >= e.at))`;
  return sql`
    select e.seq, e.at, person.full_name as actor_name, e.subject_kind, e.subject_id, i.code,
      case when ${embargoed} and e.verb in ('approve', 'ask_for_work', 'reject') then 'decide' else e.verb end as verb,
      case when e.initiative_id is null or ${readsFiles}::boolean then e.reason end as reason,
      case when ${embargoed} then '{}' else e.data end as data
    from event e left join account person on person.id = e.actor_id left join initiative i on i.id = e.initiative_id
    where i.id is null or (i.owner_id <> ${viewer.accountId}
      and not exists (select from initiative_author a where a.initiative_id = i.id and a.account_id = ${viewer.accountId}))`;
}

function conditions(filters: EventFilters): RawBuilder<unknown> {
  const { verb, actor, subjectKind, subject, from, to } = filters;
  const parts = [
    verb !== null && sql`verb = any(${verbsLabelledAs(verb)}::text[])`,
    actor !== "" && sql`unaccent(actor_name) ilike ${likeAnywhere(actor)}`,
    subjectKind !== null && sql`subject_kind = ${subjectKind}`,
    subject !== "" && sql`(subject_id = ${subject} or code = ${subject.toUpperCase()})`,
    from !== null && sql`at >= ${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`,
    to !== null && sql`at < (${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}

const likeAnywhere = (text: string) => sql`'%' || unaccent(${text.replace(/[\\%_]/g, "\\$&")}) || '%'`;
