import { erasedName, erasureReason } from "#app/copy/own-data.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { erasureBlocks } from "#app/domain/account/erasure.ts";
import type { TooManyAttempts } from "#app/domain/account/limits.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { enqueue, enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import { provePassword } from "#app/platform/prove-password.server.ts";
import { lockAdministrators } from "#db/accounts/lock-administrators.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { raiseSectionRevision } from "#db/initiatives/section-revision.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import { emptyAccount, endGrants } from "#db/own-data/erase-account.ts";
import { deleteUnsentSheets, emptyOwnDrafts, leaveAuthorRows } from "#db/own-data/erase-writings.ts";
import { findErasureFacts } from "#db/own-data/erasure-facts.ts";
import { findPublicFilesOf } from "#db/own-data/public-files.ts";

export type Erasure = { ok: true } | { ok: false; field: "password" | null; reason: TooManyAttempts | "password_wrong" | "erasure_blocked" };

/**
 * A person has their account erased, at once and for good: what is theirs alone is deleted, what the law keeps is kept without what leads to them.
 * The log names people by account only, so its chain stays whole. A last letter goes to the address they had.
 * @param options.address of the client, for the limit of attempts
 * @returns erasure_blocked where somebody depends on them (`erasureBlocks`)
 */
export async function eraseAccount(options: { db: Db; actor: Actor; password: string; address: string; now: Date }): Promise<Erasure> {
  const { db, now } = options;
  const proof = await provePassword(options);
  if (!proof.ok) return { ok: false, field: "password", reason: proof.reason };
  const day = dayInVietnam(now);
  return db.transaction().execute(async (tx): Promise<Erasure> => {
    const actor = await lockAdministrators({ tx, accountId: options.actor.accountId, day });
    if (!actor) return { ok: false, field: null, reason: "erasure_blocked" };
    const { accountId, email, fullName } = actor;
    await tx.selectFrom("account").select("id").where("id", "=", accountId).forUpdate().execute();
    const facts = await findErasureFacts({ db: tx, accountId, day });
    if (erasureBlocks({ actor, facts }).length > 0) return { ok: false, field: null, reason: "erasure_blocked" };
    // Rows first, the log last: the order of locks in every operation.
    const published = await findPublicFilesOf({ tx, accountId, email });
    const drafts = await emptyOwnDrafts({ tx, accountId });
    const left = await leaveAuthorRows({ tx, accountId, email, fullName, erasedName });
    await deleteUnsentSheets({ tx, accountId });
    const grants = await endGrants({ tx, accountId, reason: erasureReason, at: now });
    await emptyAccount({ tx, accountId, email, erasedName, at: now });
    for (const { id } of left) await raiseSectionRevision({ tx, id, section: "authors", by: accountId, at: now });
    for (const id of drafts) await moveInitiative({ tx, id, from: "draft", verb: "withdraw", actorId: accountId, at: now });
    const by = { at: now, actorId: accountId };
    for (const { id, ownerId } of left) {
      await appendEvent({ db: tx, event: { ...by, verb: "leave_authorship", subject: { kind: "initiative", id }, initiativeId: id } });
      await enqueueNotices({ db: tx, kind: "author_left", initiativeId: id, recipients: [ownerId] });
    }
    for (const id of grants) await appendEvent({ db: tx, event: { ...by, verb: "role_revoked", subject: { kind: "role_grant", id }, reason: erasureReason } });
    await appendEvent({ db: tx, event: { ...by, verb: "account_erased", subject: { kind: "account", id: accountId }, data: { drafts: drafts.length } } });
    for (const initiativeId of published) await enqueue({ db: tx, task: "index_initiative", payload: { initiativeId } });
    await enqueue({ db: tx, task: "send_farewell", payload: { address: email, fullName } });
    return { ok: true };
  });
}
