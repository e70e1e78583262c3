import type { Actor } from "#app/domain/access/actor.ts";
import { isComplete } from "#app/domain/assignment/progress.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { findMissingMarks } from "#app/domain/scoring/faults.ts";
import { sumOf } from "#app/domain/scoring/mean.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { findMeetingPreparers } from "#db/councils/meeting-preparers.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { findOwnAssignment } from "#db/reviews/own-assignment.ts";
import { findRubric } from "#db/reviews/rubric.ts";
import { findScoreSheet } from "#db/reviews/score-sheet.ts";

export type SubmitScoreSheetResult = { ok: true } | { ok: false; reason: "review_closed" | "sheet_stale" | "marks_missing" };

/**
 * The reviewer hands in the sheet as saved; from then on it cannot change. Handing in the same sheet twice is one deed.
 * @param options.revision the save the reviewer has read through
 * @returns marks_missing where a criterion has no mark; sheet_stale where the sheet was saved anew since
 */
export async function submitScoreSheet(options: { db: Db; actor: Actor; id: number; revision: number; now: Date }): Promise<SubmitScoreSheetResult> {
  const { actor, id, revision, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    const assignment = await findOwnAssignment({ db: tx, initiativeId: id, reviewerId: actor.accountId });
    const sheet = assignment && (await findScoreSheet({ db: tx, assignmentId: assignment.id }));
    if (sheet?.submittedAt && sheet.revision === revision) return { ok: true };
    if (!file || !assignment || !initiativePolicy.score(actor, file)) return { ok: false, reason: "review_closed" };
    if (sheet?.revision !== revision) return { ok: false, reason: "sheet_stale" };
    const rubric = await findRubric({ db: tx, councilId: assignment.councilId });
    if (findMissingMarks({ rubric, marks: sheet.marks }).length > 0) return { ok: false, reason: "marks_missing" };
    const total = sumOf(sheet.marks.map(({ mark }) => mark ?? 0));
    await tx.updateTable("scoreSheet").set({ submittedAt: now, total }).where("id", "=", sheet.id).execute();
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "submit_score_sheet", subject: { kind: "score_sheet", id: sheet.id }, initiativeId: id },
    });
    const after = await findInitiativeFacts({ db: tx, id });
    if (after && isComplete(after)) {
      const recipients = await findMeetingPreparers({ db: tx, file, day: dayInVietnam(now) });
      await enqueueNotices({ db: tx, kind: "sheets_complete", initiativeId: id, recipients });
    }
    return { ok: true };
  });
}
