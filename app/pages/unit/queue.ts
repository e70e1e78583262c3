import { sql } from "kysely";
import { officerUnits, type Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { daysBetween } from "#app/domain/initiative/deadlines.ts";
import { initiativePolicy, visibleStatus } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { selectFacts } from "#db/initiatives/facts.ts";

export const pageSize = 20;

/** The desk of a unit's officer: files that wait, longest first; registrations that wait; the last twenty things done. Only of the officer's own units. */
export async function readUnitQueue(options: { db: Db; actor: Actor; page: number; now: Date }) {
  const { db, actor } = options;
  const units = officerUnits(actor);
  const [awaiting, registrations, handled] = await Promise.all([
    findAwaiting(db, units, options.page),
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
  const today = dayInVietnam(options.now);
  const total = Number(awaiting[0]?.total ?? 0);
  return {
    awaiting: awaiting.map((row) => ({
      id: row.id,
      code: row.code,
      title: row.title,
      unitName: row.unitName,
      author: row.author,
      days: daysBetween(dayInVietnam(row.statusSince), today),
      mayConfirm: initiativePolicy.confirm(actor, row),
    })),
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

const findAwaiting = (db: Db, units: readonly string[], page: number) =>
  selectFacts(db)
    .innerJoin("account as owner", "owner.id", "initiative.ownerId")
    .select(["initiative.title", "initiative.unitName", "initiative.statusSince", "owner.fullName as author", sql<string>`count(*) over ()`.as("total")])
    .where("initiative.status", "=", "awaiting_unit")
    .where("initiative.unitId", "in", units)
    .orderBy("initiative.statusSince")
    .orderBy("initiative.id")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();

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
