import type { Actor } from "#app/domain/access/actor.ts";
import { isComplete } from "#app/domain/assignment/progress.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { findFeasibilityGaps } from "#app/domain/feasibility/sheet-schema.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { findMeetingPreparers } from "#db/councils/meeting-preparers.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { findFeasibilitySheet } from "#db/reviews/feasibility-sheet.ts";
import { findOwnAssignment } from "#db/reviews/own-assignment.ts";

export type SubmitFeasibilityResult = { ok: true } | { ok: false; reason: "review_closed" | "sheet_stale" | "feasibility_incomplete" };

/**
 * The reviewer hands in the judgement of feasibility as saved; from then on it cannot change. Handing in the same sheet twice is one deed.
 * @param options.revision the save the reviewer has read through
 */
export async function submitFeasibilitySheet(options: { db: Db; actor: Actor; id: number; revision: number; now: Date }): Promise<SubmitFeasibilityResult> {
  const { actor, id, revision, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    const assignment = await findOwnAssignment({ db: tx, initiativeId: id, reviewerId: actor.accountId });
    const sheet = assignment && (await findFeasibilitySheet({ db: tx, assignmentId: assignment.id }));
    if (sheet?.submittedAt && sheet.revision === revision) return { ok: true };
    if (!file || !initiativePolicy.score(actor, file)) return { ok: false, reason: "review_closed" };
    if (sheet?.revision !== revision) return { ok: false, reason: "sheet_stale" };
    if (findFeasibilityGaps(sheet).length > 0) return { ok: false, reason: "feasibility_incomplete" };
    await tx.updateTable("feasibilitySheet").set({ submittedAt: now }).where("id", "=", sheet.id).execute();
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "submit_feasibility_sheet", subject: { kind: "feasibility_sheet", id: sheet.id }, initiativeId: id },
    });
    const after = await findInitiativeFacts({ db: tx, id });
    if (after && isComplete(after)) {
      const recipients = await findMeetingPreparers({ db: tx, file, day: dayInVietnam(now) });
      await enqueueNotices({ db: tx, kind: "sheets_complete", initiativeId: id, recipients });
    }
    return { ok: true };
  });
}
