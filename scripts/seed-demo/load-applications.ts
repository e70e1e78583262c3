import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Tx } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import type { Directory } from "./directory.ts";
import type { DemoApplication } from "./practice-schema.ts";
import type { Happening } from "./timeline.ts";
import { demoVerbs } from "./verbs.ts";

/** The records of application as they stand, each at the moment it was recorded and, where so, verified. */
export function applicationHappenings(options: { tx: Tx; directory: Directory; applications: DemoApplication[] }): Happening[] {
  const { tx, directory, applications } = options;
  return applications.flatMap((application) => {
    const at = new Date(application.recordedAt);
    const recorded = { at, happen: () => record({ tx, directory, application, at }) };
    if (application.verifiedAt === null || application.verifiedBy === null) return [recorded];
    const verification = { tx, directory, application, at: new Date(application.verifiedAt), by: application.verifiedBy };
    return [recorded, { at: verification.at, happen: () => verify(verification) }];
  });
}

async function record(options: { tx: Tx; directory: Directory; application: DemoApplication; at: Date }): Promise<void> {
  const { tx, directory, application, at } = options;
  const { unit, stage, startedOn, endedOn, stopReason, stopNote, measure, figureBefore, figureAfter, savedVnd, savedHours, evidence, confirmedBy } =
    application;
  const initiativeId = directory.initiativeId(application.initiative);
  const actorId = directory.person(application.recordedBy).id;
  const { id } = await tx
    .insertInto("application")
    .values({
      initiativeId,
      unitId: unit,
      unitName: directory.unitName(unit, startedOn ?? dayInVietnam(at)),
      ...{ stage, startedOn, endedOn, stopReason, stopNote, measure, figureBefore, figureAfter, savedVnd, savedHours, evidence, confirmedBy },
      recordedBy: actorId,
      recordedAt: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const data = { unitId: unit, stage };
  await appendEvent({ db: tx, event: { at, actorId, verb: demoVerbs.applicationRecorded, subject: { kind: "application", id }, initiativeId, data } });
}

async function verify(options: { tx: Tx; directory: Directory; application: DemoApplication; at: Date; by: string }): Promise<void> {
  const { tx, directory, application, at } = options;
  const initiativeId = directory.initiativeId(application.initiative);
  const actorId = directory.person(options.by).id;
  const { id } = await tx
    .updateTable("application")
    .set({ verifiedBy: actorId, verifiedAt: at })
    .where("initiativeId", "=", initiativeId)
    .where("unitId", "=", application.unit)
    .returning("id")
    .executeTakeFirstOrThrow();
  await appendEvent({ db: tx, event: { at, actorId, verb: demoVerbs.applicationVerified, subject: { kind: "application", id }, initiativeId } });
}
