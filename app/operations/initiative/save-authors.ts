import type { Actor } from "#app/domain/access/actor.ts";
import { attemptLimits, tooManyAttempts } from "#app/domain/account/limits.ts";
import { authorDifferences } from "#app/domain/initiative/author-differences.ts";
import { isAskedNow, isToAskAnew } from "#app/domain/initiative/author-letters.ts";
import { authorRefusals, namesSamePeople } from "#app/domain/initiative/author-refusals.ts";
import type { AuthorsForm } from "#app/domain/initiative/authors-schema.ts";
import { mergeAuthors, type AuthorRecord } from "#app/domain/initiative/merge-authors.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueue, enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import { blockedUntil, emailSubject } from "#app/platform/rate-limit.server.ts";
import type { Db, Tx } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { addAuthorChanges } from "#db/initiatives/author-changes.ts";
import { findAuthorFacts } from "#db/initiatives/author-facts.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { findSectionRevision, raiseSectionRevision } from "#db/initiatives/section-revision.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { storeAuthors } from "#db/initiatives/store-authors.ts";
import { insertNotices } from "#db/notices/add-notices.ts";

export type AuthorsResult =
  { ok: true } | { ok: false; reason: "state_changed" | "stale" | "people_changed" } | { ok: false; reason: "refused_fields"; fields: Record<string, string> };

interface Options {
  db: Db;
  actor: Actor;
  id: number;
  authors: AuthorsForm;
  now: Date;
}

/**
 * Saves the list of authors of a draft or of a file sent back. Every author who accepted may mend shares and details; naming and removing people
 * is the contact author's. Who is named is asked by a letter, whoever's share or name changed is asked anew, all other authors are told.
 * @returns stale where somebody saved the list since the form was made: nothing is written; people_changed where who may not
 *   name people names others than are stored; refused_fields: error codes by field name of the form
 */
export async function saveAuthors(options: Options): Promise<AuthorsResult> {
  const { actor, id, authors: form, now } = options;
  return options.db.transaction().execute(async (tx): Promise<AuthorsResult> => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.edit(actor, file)) return { ok: false, reason: "state_changed" };
    if ((await findSectionRevision({ db: tx, id, section: "authors" })).revision !== form.revision) return { ok: false, reason: "stale" };
    const before = await findAuthors({ db: tx, id });
    const mayName = initiativePolicy.inviteAuthors(actor, file);
    if (!mayName && !namesSamePeople({ form, before, contactId: file.ownerId })) return { ok: false, reason: "people_changed" };
    const { accounts, ...facts } = await findAuthorFacts({ db: tx, file, form, before, now });
    const fields = authorRefusals({ form, before, mayName, ...facts });
    if (Object.keys(fields).length > 0) return { ok: false, reason: "refused_fields", fields };
    const after = mergeAuthors({ before, form, accounts, editorId: actor.accountId, now, ...facts });
    const tooMany = await countLetters({ tx, actor, after, now });
    if (tooMany) return { ok: false, reason: "refused_fields", fields: tooMany };
    const ids = await storeAuthors({ tx, id, before, after });
    await raiseSectionRevision({ tx, id, section: "authors", by: actor.accountId, at: now });
    const changes = authorDifferences({ before, after });
    await addAuthorChanges({ db: tx, id, actorId: actor.accountId, at: now, changes });
    const shares = after.map(({ share }) => share);
    const subject = { kind: "initiative", id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "save_authors", subject, initiativeId: id, data: { shares } } });
    if (changes.length > 0) await tellAuthors({ tx, actor, id, before, after, ids, now });
    return { ok: true };
  });
}

/** The letters to people named now, counted by sender and by address: nobody is flooded through a list of authors. */
async function countLetters(facts: { tx: Tx; actor: Actor; after: readonly AuthorRecord[]; now: Date }): Promise<Record<string, string> | null> {
  const { tx, actor, now } = facts;
  for (const author of facts.after.filter((one) => isAskedNow({ author: one, now }))) {
    const sender = { limit: attemptLimits.authorLettersBySender, subject: String(actor.accountId) };
    const address = { limit: attemptLimits.authorLettersToAddress, subject: emailSubject(author.email ?? "") };
    const until = await blockedUntil({ db: tx, attempts: [sender, address], now });
    if (until) return { [`coAuthors[${author.position - 2}].email`]: tooManyAttempts(until) };
  }
  return null;
}

interface Told {
  tx: Tx;
  actor: Actor;
  id: number;
  before: readonly AuthorRecord[];
  after: readonly AuthorRecord[];
  ids: readonly number[];
  now: Date;
}

/** Each author hears once: an invitation, a question about the new share, or that the list changed. */
async function tellAuthors({ tx, actor, id, before, after, ids, now }: Told): Promise<void> {
  const invited = after.filter((author) => isAskedNow({ author, now }));
  const askedAnew = after.filter((author) => isToAskAnew({ before, author }));
  const accountsOf = (authors: readonly AuthorRecord[]) => authors.flatMap(({ accountId }) => accountId ?? []);
  for (const author of [...invited, ...askedAnew.filter(({ accountId, email }) => accountId === null && email !== null)]) {
    const authorId = ids[after.indexOf(author)];
    if (authorId !== undefined) await enqueue({ db: tx, task: "send_author_invitation", payload: { authorId } });
  }
  // The letter with the link is the mail; the page of notices leads there those who are signed in anyway.
  const told = accountsOf(invited).map((accountId) => ({ accountId, delivery: "page" as const }));
  await insertNotices({ db: tx, kind: "added_as_author", initiativeId: id, told });
  await enqueueNotices({ db: tx, kind: "share_changed", initiativeId: id, recipients: accountsOf(askedAnew) });
  const others = after.filter((author) => author.acceptedAt !== null && !invited.includes(author) && !askedAnew.includes(author));
  const recipients = accountsOf(others).filter((accountId) => accountId !== actor.accountId);
  await enqueueNotices({ db: tx, kind: "authors_changed", initiativeId: id, recipients });
}
