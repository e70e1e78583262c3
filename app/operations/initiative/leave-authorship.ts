import { attemptLimits, tooManyAttempts, type TooManyAttempts } from "#app/domain/account/limits.ts";
import { isInEditing } from "#app/domain/initiative/policy.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import { addressSubject, blockedUntil } from "#app/platform/rate-limit.server.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { lockAnsweringAuthor, type Answerer } from "#db/initiatives/answering-author.ts";
import { addAuthorChanges } from "#db/initiatives/author-changes.ts";
import { raiseSectionRevision } from "#db/initiatives/section-revision.ts";

export type LeavingResult = { ok: true } | { ok: false; reason: "state_changed" | "already_sent" | "owner_hands_over" | TooManyAttempts };

/**
 * Somebody named as an author declines, or one who accepted leaves, while the authors still write. What was sent keeps its authors. The shares no
 * longer sum to the whole: the others are told and the file cannot be sent before they share anew.
 * @returns owner_hands_over for the contact author; already_sent where others have the file now; state_changed where there is no such author
 */
export async function leaveAuthorship(options: { db: Db; by: Answerer; reason: string; now: Date }): Promise<LeavingResult> {
  const { by, reason, now } = options;
  if ("token" in by) {
    const attempt = { limit: attemptLimits.authorAnswersByAddress, subject: addressSubject(by.address) };
    const until = await blockedUntil({ db: options.db, attempts: [attempt], now });
    if (until) return { ok: false, reason: tooManyAttempts(until) };
  }
  return options.db.transaction().execute(async (tx): Promise<LeavingResult> => {
    const answering = await lockAnsweringAuthor({ tx, by, now });
    if (!answering) return { ok: false, reason: "state_changed" };
    const { file, author, actorId } = answering;
    if (author.accountId === file.ownerId) return { ok: false, reason: "owner_hands_over" };
    if (!isInEditing(file)) return { ok: false, reason: "already_sent" };
    await tx.deleteFrom("initiativeAuthor").where("id", "=", author.id).execute();
    await raiseSectionRevision({ tx, id: file.id, section: "authors", by: actorId, at: now });
    const kind = author.acceptedAt === null ? "declined" : "left";
    const change = { kind, authorName: author.fullName, shareBefore: author.share, reason } as const;
    await addAuthorChanges({ db: tx, id: file.id, actorId, at: now, changes: [change] });
    const verb = kind === "left" ? "leave_authorship" : "decline_authorship";
    const data = { authorId: author.id };
    await appendEvent({ db: tx, event: { at: now, actorId, verb, subject: { kind: "initiative", id: file.id }, initiativeId: file.id, data } });
    const others = [file.ownerId, ...file.acceptedAuthorIds].filter((id) => id !== author.accountId);
    await enqueueNotices({ db: tx, kind: "author_left", initiativeId: file.id, recipients: others });
    return { ok: true };
  });
}
