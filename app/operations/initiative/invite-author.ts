import type { Actor } from "#app/domain/access/actor.ts";
import { attemptLimits, tooManyAttempts, type TooManyAttempts } from "#app/domain/account/limits.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import { blockedUntil, emailSubject } from "#app/platform/rate-limit.server.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { addAuthorChanges } from "#db/initiatives/author-changes.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type AuthorInvitationResult = { ok: true } | { ok: false; reason: "state_changed" | TooManyAttempts };

/**
 * Sends the letter to a co-author again: to accept, or to confirm a changed share. The links of earlier letters end.
 * @returns state_changed where there is nobody to ask, too_many_attempts where letters went out too often
 */
export async function inviteAuthor(options: { db: Db; actor: Actor; id: number; authorId: number; now: Date }): Promise<AuthorInvitationResult> {
  const { actor, id, authorId, now } = options;
  return options.db.transaction().execute(async (tx): Promise<AuthorInvitationResult> => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.inviteAuthors(actor, file)) return { ok: false, reason: "state_changed" };
    const author = (await findAuthors({ db: tx, id })).find((one) => one.id === authorId && one.accountId !== file.ownerId);
    if (author?.email == null || author.confirmedAt !== null) return { ok: false, reason: "state_changed" };
    const sender = { limit: attemptLimits.authorLettersBySender, subject: String(actor.accountId) };
    const address = { limit: attemptLimits.authorLettersToAddress, subject: emailSubject(author.email) };
    const until = await blockedUntil({ db: tx, attempts: [sender, address], now });
    if (until) return { ok: false, reason: tooManyAttempts(until) };
    await tx.updateTable("initiativeAuthor").set({ invitedAt: now }).where("id", "=", authorId).execute();
    await addAuthorChanges({ db: tx, id, actorId: actor.accountId, at: now, changes: [{ kind: "invited", authorName: author.fullName }] });
    const subject = { kind: "initiative", id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "invite_author", subject, initiativeId: id, data: { authorId } } });
    await enqueue({ db: tx, task: "send_author_invitation", payload: { authorId } });
    return { ok: true };
  });
}
