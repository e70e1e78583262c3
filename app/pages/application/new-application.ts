import { sql } from "kysely";
import { isBoard, officerUnits, type Actor } from "#app/domain/access/actor.ts";
import { isReplication, type Stage } from "#app/domain/application/stages.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { listUnitChoices } from "#db/accounts/unit-choices.ts";
import { findPublished } from "#db/applications/find-published.ts";
import type { Db } from "#db/client.ts";

export interface OpenApplication {
  id: number;
  unitName: string;
  stage: Stage;
}

/**
 * What the form of a new application needs: the initiative, the units for which the actor may record, and those that have a record already.
 * @returns undefined for an unknown initiative and for one that is not public
 */
export async function readNewApplication(options: { db: Db; actor: Actor; code: string; now: Date }) {
  const { db, actor, code, now } = options;
  const [initiative, choices, open] = await Promise.all([findPublished({ db, code }), listUnitChoices({ db, day: dayInVietnam(now) }), readOpen(db, code)]);
  if (!initiative) return undefined;
  const own = officerUnits(actor);
  const isOwn = (unitId: string) => isBoard(actor) || own.includes(unitId);
  const units = choices.filter(({ id }) => isOwn(id) && !open.some(({ unitId }) => unitId === id));
  const originUnitId = initiative.unitId;
  return {
    initiative: { code: initiative.code, title: initiative.title, unitName: initiative.unitName },
    units: units.map((unit) => ({ ...unit, isReplication: isReplication({ unitId: unit.id, originUnitId }) })),
    open: open.flatMap(({ unitId, ...row }): OpenApplication[] => (isOwn(unitId) ? [row] : [])),
  };
}

function readOpen(db: Db, code: string) {
  return db
    .selectFrom("application")
    .innerJoin("publicInitiative", "publicInitiative.id", "application.initiativeId")
    .select(["application.id", "application.unitId", "application.unitName", sql<Stage>`application.stage`.as("stage")])
    .where("publicInitiative.code", "=", code)
    .where("application.stage", "!=", "stopped")
    .orderBy("application.unitName")
    .execute();
}
