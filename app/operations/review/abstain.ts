import type { Actor } from "#app/domain/access/actor.ts";
import { isComplete } from "#app/domain/assignment/progress.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { hasNoStake } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { findMeetingPreparers } from "#db/councils/meeting-preparers.ts";
import { findRoleHolders } from "#db/councils/role-holders.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type AbstentionResult = { ok: true } | { ok: false; reason: "review_closed" | "abstention_too_late" };

/**
 * A reviewer says, with a reason, that they will not judge the file: their assignment ends, drafts are kept and count as nothing, the council's
 * secretaries are told.
 * @returns abstention_too_late once either sheet is in
 */
export async function abstain(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<AbstentionResult> {
  const { actor, id, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (typeof file?.councilId !== "number" || !initiativePolicy.score(actor, file)) return { ok: false, reason: "review_closed" };
    if (!initiativePolicy.abstain(actor, file)) return { ok: false, reason: "abstention_too_late" };
    await tx
      .updateTable("reviewAssignment")
      .set({ endedAt: now, endReason: reason, abstained: true })
      .where("initiativeId", "=", id)
      .where("reviewerId", "=", actor.accountId)
      .where("endedAt", "is", null)
      .execute();
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "abstain_from_sheets", subject: { kind: "initiative", id }, initiativeId: id, reason },
    });
    const day = dayInVietnam(now);
    const isFree = (accountId: number) => accountId !== actor.accountId && hasNoStake(file, accountId);
    const secretaries = await findRoleHolders({ db: tx, roles: ["council_secretary"], councilId: file.councilId, day });
    await enqueueNotices({ db: tx, kind: "reader_abstained", initiativeId: id, recipients: secretaries.filter(isFree) });
    const left = { reviewers: file.reviewers.filter(({ accountId }) => accountId !== actor.accountId) };
    if (isComplete(left)) {
      const recipients = await findMeetingPreparers({ db: tx, file, day });
      await enqueueNotices({ db: tx, kind: "sheets_complete", initiativeId: id, recipients });
    }
    return { ok: true };
  });
}
