import { officerUnits, type Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { initiativePolicy, visibleStatus } from "#app/domain/initiative/policy.ts";
import type { QueueFilter } from "#app/domain/unit/queue-filter.ts";
import { waitingState } from "#app/domain/unit/reminders.ts";
import type { Db } from "#db/client.ts";
import { selectFacts } from "#db/initiatives/facts.ts";
import { countWaiting, findWaiting } from "#db/units/waiting.ts";
import { unitCondition } from "#search/staff/unit-condition.ts";

const pageSize = 20;

/** The desk of a unit's officer: files that wait, those due first ahead; registrations that wait; the last twenty things done. Only of the officer's own units. */
export async function readUnitQueue(options: { db: Db; actor: Actor; filter: QueueFilter; page: number; now: Date }) {
  const { db, actor, filter } = options;
  const units = officerUnits(actor);
  const today = dayInVietnam(options.now);
  const { query, condition } = unitCondition(filter);
  const [awaiting, counts, registrations, handled] = await Promise.all([
    findWaiting({ db, units, part: filter.part, condition, today, limit: pageSize, offset: (options.page - 1) * pageSize }),
    countWaiting({ db, units, condition, today }),
    db
      .selectFrom("account")
      .select(["id", "fullName", "email", "createdAt"])
      .where("unitId", "in", units)
      .where("registrationConfirmedAt", "is", null)
      .where("disabledAt", "is", null)
      .orderBy("createdAt")
      .limit(100)
      .execute(),
    findHandled(db, units),
  ]);
  const total = counts[filter.part];
  return {
    awaiting: awaiting.map((row) => ({
      id: row.id,
      code: row.code,
      title: row.title,
      unitName: row.unitName,
      author: row.author,
      isResent: row.isResent,
      mayConfirm: initiativePolicy.confirm(actor, row),
      ...waitingState({ sentOn: dayInVietnam(row.statusSince), unitDays: row.unitDays, today }),
    })),
    counts,
    filter,
    faults: query.faults,
    hasConditions: query.conditions.length > 0,
    registrations,
    // A decision under embargo shows here neither.
    handled: handled.map(({ seq, verb, at, by, title, ...file }) => ({
      key: seq,
      verb,
      at,
      by,
      id: file.id,
      code: file.code,
      title,
      status: visibleStatus({ viewer: actor, file }),
    })),
    total,
    page: options.page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
  };
}

const findHandled = (db: Db, units: readonly string[]) =>
  selectFacts(db)
    .innerJoin("event", "event.initiativeId", "initiative.id")
    .leftJoin("account as by", "by.id", "event.actorId")
    .select(["event.seq", "event.verb", "event.at", "by.fullName as by", "initiative.title"])
    .where("initiative.unitId", "in", units)
    .where("event.verb", "in", ["confirm", "return_by_unit", "decline_by_unit"])
    .orderBy("event.seq", "desc")
    .limit(20)
    .execute();
