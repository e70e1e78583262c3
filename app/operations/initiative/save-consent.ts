import { attemptLimits, tooManyAttempts, type TooManyAttempts } from "#app/domain/account/limits.ts";
import { initiativePolicy, isOpenFile } from "#app/domain/initiative/policy.ts";
import { enqueue, enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import { addressSubject, blockedUntil } from "#app/platform/rate-limit.server.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { lockAnsweringAuthor, type Answerer, type AnsweringAuthor } from "#db/initiatives/answering-author.ts";
import { addAuthorChanges, type AuthorChangeKind } from "#db/initiatives/author-changes.ts";

export type ConsentResult = { ok: true } | { ok: false; reason: "state_changed" | "acceptance_missing" | "share_changed" | TooManyAttempts };

/**
 * An author's own word: that they are an author with this share, and whether the name may be public. The first such word accepts the invitation.
 * Consent withdrawn takes the name off the public pages at once. Saying the same twice changes nothing.
 * @param options.share the share the page showed, in hundredths of a per cent
 * @returns state_changed where there is no such author any more, or the file is closed to a first answer; share_changed where another share stands
 *   now; acceptance_missing where somebody invited left it open
 */
export async function saveConsent(options: {
  db: Db;
  by: Answerer;
  share: number;
  confirmed: boolean;
  publishName: boolean;
  now: Date;
}): Promise<ConsentResult> {
  const { by, confirmed, publishName, now } = options;
  if ("token" in by) {
    const attempt = { limit: attemptLimits.authorAnswersByAddress, subject: addressSubject(by.address) };
    const until = await blockedUntil({ db: options.db, attempts: [attempt], now });
    if (until) return { ok: false, reason: tooManyAttempts(until) };
  }
  return options.db.transaction().execute(async (tx): Promise<ConsentResult> => {
    const answering = await lockAnsweringAuthor({ tx, by, now });
    if (!answering || ("actor" in by && !initiativePolicy.consent(by.actor, answering.file))) return { ok: false, reason: "state_changed" };
    const { file, author, actorId } = answering;
    const isFirst = !hasAccepted(answering);
    if (isFirst && !isOpenFile(file)) return { ok: false, reason: "state_changed" };
    if (isFirst && !confirmed) return { ok: false, reason: "acceptance_missing" };
    if (confirmed && options.share !== author.share) return { ok: false, reason: "share_changed" };
    const confirmedAt = confirmed ? (author.confirmedAt ?? now) : null;
    const nameConsentAt = publishName ? (author.nameConsentAt ?? now) : null;
    const acceptedAt = author.acceptedAt ?? now;
    await tx.updateTable("initiativeAuthor").set({ confirmedAt, nameConsentAt, acceptedAt }).where("id", "=", author.id).execute();
    const kind = changeOf(isFirst, author.confirmedAt !== null, confirmed);
    if (kind) await addAuthorChanges({ db: tx, id: file.id, actorId, at: now, changes: [{ kind, authorName: author.fullName, shareAfter: author.share }] });
    const verb = isFirst ? "accept_authorship" : "save_consent";
    const data = { confirmed, publishName, authorId: author.id };
    await appendEvent({ db: tx, event: { at: now, actorId, verb, subject: { kind: "initiative", id: file.id }, initiativeId: file.id, data } });
    if (kind && actorId !== file.ownerId) await enqueueNotices({ db: tx, kind: "author_answered", initiativeId: file.id, recipients: [file.ownerId] });
    if (file.isPublished) await enqueue({ db: tx, task: "index_initiative", payload: { initiativeId: file.id } });
    return { ok: true };
  });
}

const hasAccepted = ({ file, author }: AnsweringAuthor) => author.acceptedAt !== null || author.accountId === file.ownerId;

function changeOf(isFirst: boolean, wasConfirmed: boolean, confirmed: boolean): AuthorChangeKind | undefined {
  if (isFirst) return "accepted";
  if (wasConfirmed === confirmed) return undefined;
  return confirmed ? "confirmed" : "unconfirmed";
}
