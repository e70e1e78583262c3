import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { addAuthorChanges } from "#db/initiatives/author-changes.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { raiseSectionRevision } from "#db/initiatives/section-revision.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type HandOverResult = { ok: true } | { ok: false; reason: "state_changed" | "successor_unknown" };

/**
 * Makes another author, who accepted and may sign in, the contact author: from now on they send, withdraw and name authors. Who hands over stays an
 * author and may leave afterwards. The unit of the file stays.
 * @returns successor_unknown where the chosen person is no such author
 */
export async function handOver(options: { db: Db; actor: Actor; id: number; accountId: number; now: Date }): Promise<HandOverResult> {
  const { actor, id, accountId, now } = options;
  return options.db.transaction().execute(async (tx): Promise<HandOverResult> => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.handOver(actor, file)) return { ok: false, reason: "state_changed" };
    const authors = await findAuthors({ db: tx, id });
    const successor = authors.find((author) => author.accountId === accountId && author.acceptedAt !== null && accountId !== file.ownerId);
    // Locked: an account that is being erased or locked at this moment becomes nobody's contact author.
    const account = await tx.selectFrom("account").select("id").where("id", "=", accountId).where("disabledAt", "is", null).forShare().executeTakeFirst();
    if (!successor || !account) return { ok: false, reason: "successor_unknown" };
    await tx.updateTable("initiative").set({ ownerId: accountId }).where("id", "=", id).execute();
    // The contact author stands first; the order of the others stays. Who hands over remains an author who accepted.
    const order = [successor, ...authors.filter((author) => author !== successor)];
    for (const [index, author] of order.entries()) {
      await tx
        .updateTable("initiativeAuthor")
        .set({ position: index + 1, ...(author.accountId === file.ownerId && { acceptedAt: sql<Date>`coalesce(accepted_at, ${now})` }) })
        .where("id", "=", author.id)
        .execute();
    }
    await raiseSectionRevision({ tx, id, section: "authors", by: actor.accountId, at: now });
    await addAuthorChanges({ db: tx, id, actorId: actor.accountId, at: now, changes: [{ kind: "handed_over", authorName: successor.fullName }] });
    const subject = { kind: "initiative", id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "hand_over", subject, initiativeId: id, data: { accountId } } });
    await enqueueNotices({ db: tx, kind: "contact_handed_over", initiativeId: id, recipients: [file.ownerId, accountId, ...file.acceptedAuthorIds] });
    return { ok: true };
  });
}
