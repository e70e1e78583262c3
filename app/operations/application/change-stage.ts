import type { Actor } from "#app/domain/access/actor.ts";
import { applicationPolicy } from "#app/domain/application/policy.ts";
import type { StageChange } from "#app/domain/application/stage-schema.ts";
import { hasBegun, nextStages } from "#app/domain/application/stages.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import { findApplication } from "#db/applications/find-application.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type StageResult =
  | { ok: true }
  | {
      ok: false;
      field: "stage" | "startedOn" | "endedOn";
      reason: "stage_changed" | "start_required" | "start_in_future" | "end_before_start" | "end_in_future";
    };

/**
 * The unit, or the board for it, takes its application to another stage. Only stopping keeps a last day and a reason (domain notes §4).
 * @returns stage_changed where the record has no way to that stage (any more)
 */
export async function changeStage(options: { db: Db; actor: Actor; id: number; change: StageChange; now: Date }): Promise<StageResult> {
  const { actor, id, change, now } = options;
  const today = dayInVietnam(now);
  return options.db.transaction().execute(async (tx) => {
    const application = await findApplication({ db: tx, id, lock: true });
    const isPossible = application && applicationPolicy.changeStage(actor, application) && nextStages(application.stage).includes(change.stage);
    if (!isPossible) return { ok: false, field: "stage", reason: "stage_changed" };
    const startedOn = application.startedOn ?? change.startedOn;
    const isStopped = change.stage === "stopped";
    const endedOn = isStopped ? change.endedOn : null;
    // A proposal may be given up before it began.
    const needsStart = hasBegun(change.stage) && !(isStopped && application.stage === "proposed");
    if (needsStart && startedOn === null) return { ok: false, field: "startedOn", reason: "start_required" };
    if (startedOn !== null && startedOn > today) return { ok: false, field: "startedOn", reason: "start_in_future" };
    if (endedOn !== null && endedOn > today) return { ok: false, field: "endedOn", reason: "end_in_future" };
    if (startedOn !== null && endedOn !== null && endedOn < startedOn) return { ok: false, field: "endedOn", reason: "end_before_start" };
    const stop = isStopped ? { stopReason: change.stopReason, stopNote: change.stopNote } : { stopReason: null, stopNote: "" };
    await tx
      .updateTable("application")
      .set({ stage: change.stage, startedOn, endedOn, ...stop })
      .where("id", "=", id)
      .execute();
    const data = { from: application.stage, to: change.stage, endedOn, stopReason: stop.stopReason };
    const reason = stop.stopNote === "" ? {} : { reason: stop.stopNote };
    const { initiativeId } = application;
    const subject = { kind: "application", id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "change_application_stage", subject, initiativeId, data, ...reason } });
    await enqueue({ db: tx, task: "index_initiative", payload: { initiativeId } });
    return { ok: true };
  });
}
