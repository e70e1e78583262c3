import { isCompleteWithout } from "#app/domain/assignment/movable.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Tx } from "#db/client.ts";
import { findMeetingPreparers } from "#db/councils/meeting-preparers.ts";
import { enqueueNotices } from "./enqueue.ts";

/**
 * Chair and secretaries are told that a member recused from a file, and that its sheets are complete where only this member owed some.
 * @param options.file as it was before
 */
export async function tellOfRecusal(options: { tx: Tx; accountId: number; file: InitiativeFacts; now: Date }): Promise<void> {
  const { tx, accountId, file, now } = options;
  const without = { ...file, recusedIds: [...file.recusedIds, accountId] };
  const recipients = await findMeetingPreparers({ db: tx, file: without, day: dayInVietnam(now) });
  await enqueueNotices({ db: tx, kind: "member_recused", initiativeId: file.id, recipients });
  const wasReader = file.reviewers.some((reviewer) => reviewer.accountId === accountId);
  if (wasReader && file.status === "under_review" && isCompleteWithout(file, accountId))
    await enqueueNotices({ db: tx, kind: "sheets_complete", initiativeId: file.id, recipients });
}
