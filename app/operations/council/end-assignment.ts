import type { Actor } from "#app/domain/access/actor.ts";
import { isCompleteWithout } from "#app/domain/assignment/movable.ts";
import { owesSheets } from "#app/domain/assignment/progress.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { findMeetingPreparers } from "#db/councils/meeting-preparers.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type EndAssignmentResult = { ok: true } | { ok: false; reason: "state_changed" | "reviewer_required" | "sheets_submitted" | "own_sheets_first" };

/**
 * The secretary takes a file from a reviewer who has handed in nothing yet, with a reason.
 * @returns sheets_submitted where a sheet is in: it stays in the council's score; own_sheets_first where the secretary judges this file and owes a
 *   sheet: the answer would tell them what others have handed in
 */
export async function endAssignment(options: {
  db: Db;
  actor: Actor;
  id: number;
  assignmentId: number;
  reason: string;
  now: Date;
}): Promise<EndAssignmentResult> {
  const { actor, id, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.assign(actor, file)) return { ok: false, reason: "state_changed" };
    const assignment = await tx
      .selectFrom("reviewAssignment")
      .select(["id", "reviewerId"])
      .where("id", "=", options.assignmentId)
      .where("initiativeId", "=", id)
      .where("endedAt", "is", null)
      .executeTakeFirst();
    if (!assignment) return { ok: false, reason: "reviewer_required" };
    const { reviewerId } = assignment;
    if (reviewerId !== actor.accountId && owesSheets({ accountId: actor.accountId, file })) return { ok: false, reason: "own_sheets_first" };
    const reviewer = file.reviewers.find(({ accountId }) => accountId === reviewerId);
    if (reviewer?.scoreSubmitted || reviewer?.feasibilitySubmitted) return { ok: false, reason: "sheets_submitted" };
    await tx.updateTable("reviewAssignment").set({ endedAt: now, endReason: reason }).where("id", "=", assignment.id).execute();
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "end_assignment", subject: { kind: "initiative", id }, initiativeId: id, reason, data: { reviewerId } },
    });
    await enqueueNotices({ db: tx, kind: "assignment_ended", initiativeId: id, recipients: [reviewerId] });
    if (isCompleteWithout(file, reviewerId)) {
      const recipients = await findMeetingPreparers({ db: tx, file, day: dayInVietnam(now) });
      await enqueueNotices({ db: tx, kind: "sheets_complete", initiativeId: id, recipients });
    }
    return { ok: true };
  });
}
