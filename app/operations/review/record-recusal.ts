import type { Actor } from "#app/domain/access/actor.ts";
import { isCompleteWithout } from "#app/domain/assignment/movable.ts";
import type { RelationKind } from "#app/domain/assignment/relations.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Tx } from "#db/client.ts";
import { findMeetingPreparers } from "#db/councils/meeting-preparers.ts";
import { appendEvent } from "#db/events/append-event.ts";

/**
 * Writes that a file concerns the actor: their assignment ends, sheets are kept and count no more, a waiver of the chair ends, chair and secretaries are
 * told. Why is private and stands in the recusal alone, not in the log.
 * @param options.file with its row locked
 */
export async function recordRecusal(options: {
  tx: Tx;
  actor: Actor;
  file: InitiativeFacts;
  recusal: { kind: RelationKind; reason: string };
  now: Date;
}): Promise<void> {
  const { tx, actor, file, recusal, now } = options;
  const { id } = file;
  const { accountId } = actor;
  await tx
    .updateTable("reviewAssignment")
    .set({ endedAt: now, endReason: recusal.reason })
    .where("initiativeId", "=", id)
    .where("reviewerId", "=", accountId)
    .where("endedAt", "is", null)
    .execute();
  await tx
    .updateTable("conflictWaiver")
    .set({ withdrawnAt: now, withdrawnBy: accountId })
    .where("initiativeId", "=", id)
    .where("accountId", "=", accountId)
    .where("withdrawnAt", "is", null)
    .execute();
  const row = { ...recusal, recusedAt: now };
  await tx
    .insertInto("fileRecusal")
    .values({ initiativeId: id, accountId, ...row })
    .onConflict((conflict) => conflict.columns(["initiativeId", "accountId"]).doUpdateSet(row))
    .execute();
  await appendEvent({ db: tx, event: { at: now, actorId: accountId, verb: "recuse", subject: { kind: "initiative", id }, initiativeId: id } });
  const without = { ...file, recusedIds: [...file.recusedIds, accountId] };
  const recipients = await findMeetingPreparers({ db: tx, file: without, day: dayInVietnam(now) });
  await enqueueNotices({ db: tx, kind: "member_recused", initiativeId: id, recipients });
  const wasReader = file.reviewers.some((reviewer) => reviewer.accountId === accountId);
  if (wasReader && file.status === "under_review" && isCompleteWithout(file, accountId))
    await enqueueNotices({ db: tx, kind: "sheets_complete", initiativeId: id, recipients });
}
