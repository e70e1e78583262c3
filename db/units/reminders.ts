import { sql } from "kysely";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { ReminderKind, WaitingFacts } from "#app/domain/unit/reminders.ts";
import type { Db, Tx } from "../client.ts";

const sentKinds = sql<ReminderKind[]>`array(
  select u.kind from unit_reminder u where u.initiative_id = initiative.id and u.waits_since = initiative.status_since)`;

/** Files that wait for their unit, with what was told since they came; one of them where an id is given. */
export async function findWaitingFiles(options: { db: Db; id?: number }): Promise<(WaitingFacts & { id: number })[]> {
  const { id } = options;
  const rows = await options.db
    .selectFrom("initiative")
    .innerJoin("campaign", "campaign.id", "initiative.campaignId")
    .select(["initiative.id", "initiative.statusSince", "campaign.unitDays", sentKinds.as("sent")])
    .where("initiative.status", "=", "awaiting_unit")
    .$if(id !== undefined, (query) => query.where("initiative.id", "=", id ?? 0))
    .orderBy("initiative.id")
    .execute();
  return rows.map(({ statusSince, ...row }) => ({ ...row, sentOn: dayInVietnam(statusSince) }));
}

/**
 * Notes that a reminder goes out; call it with the file's row locked.
 * @returns false where it went out before
 */
export async function noteReminder(options: { tx: Tx; id: number; kind: ReminderKind; now: Date }): Promise<boolean> {
  const { rows } = await sql`
    insert into unit_reminder (initiative_id, waits_since, kind, sent_at)
    select id, status_since, ${options.kind}, ${options.now} from initiative where id = ${options.id} and status = 'awaiting_unit'
    on conflict do nothing returning kind`.execute(options.tx);
  return rows.length > 0;
}
