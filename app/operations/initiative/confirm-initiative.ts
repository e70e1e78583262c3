import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { ConfirmationForm } from "#app/domain/initiative/confirmation-schema.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { prefilledConfirmation } from "#app/domain/unit/prefilled-confirmation.ts";
import type { Db, Tx } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import { findSecretaries } from "#db/initiatives/notice-recipients.ts";
import { findOwnAnswers } from "#db/units/own-answers.ts";

export type ConfirmationResult = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * The officer of the unit confirms what the unit knows of the initiative; the file goes on to the secretaries.
 * @returns state_changed where it no longer waits for this officer
 */
export async function confirmInitiative(options: { db: Db; actor: Actor; id: number; confirmation: ConfirmationForm; now: Date }): Promise<ConfirmationResult> {
  const { actor, id, confirmation, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.confirm(actor, file)) return { ok: false, reason: "state_changed" };
    await write({ tx, actor, file, confirmation, now });
    return { ok: true };
  });
}

/** One file of many, as the officer saw it: which version, and the unit's word about it. */
export interface ConfirmedFile {
  id: number;
  version: number;
  canBeReplicated: boolean;
  conclusion: string;
}

export type BulkResult = { ok: true } | { ok: false; reason: "some_changed"; ids: number[] };

/**
 * Confirms several files at once, all or none: month and effects are those the file itself tells, as they stood on the page that was checked.
 * @returns some_changed with those that wait no longer, or were sent again since; then nothing was written
 */
export async function confirmInitiatives(options: { db: Db; actor: Actor; files: readonly ConfirmedFile[]; now: Date }): Promise<BulkResult> {
  const { db, actor, now } = options;
  // Always in the same order, so that two officers never wait for each other.
  const wanted = [...new Map(options.files.map((file) => [file.id, file])).values()].sort((one, other) => one.id - other.id);
  return db.transaction().execute(async (tx) => {
    const found: { file: InitiativeFacts; confirmation: ConfirmationForm }[] = [];
    for (const { id, version, ...word } of wanted) {
      const file = await findInitiativeFacts({ db: tx, id, lock: true });
      if (!file || !initiativePolicy.confirm(actor, file)) continue;
      const own = await findOwnAnswers({ db: tx, ids: [id] });
      const answers = own[0];
      if (answers?.version !== version) continue;
      const { appliedSince, economicEffect, socialEffect } = prefilledConfirmation(answers);
      found.push({ file, confirmation: { appliedSince, economicEffect, socialEffect, ...word } });
    }
    const ids = wanted.map(({ id }) => id).filter((id) => !found.some(({ file }) => file.id === id));
    if (ids.length > 0) return { ok: false, reason: "some_changed", ids };
    for (const { file, confirmation } of found) await write({ tx, actor, file, confirmation, now });
    return { ok: true };
  });
}

async function write(options: { tx: Tx; actor: Actor; file: InitiativeFacts; confirmation: ConfirmationForm; now: Date }): Promise<void> {
  const { tx, actor, file, confirmation, now } = options;
  const { id } = file;
  await tx
    .insertInto("unitConfirmation")
    .values({ initiativeId: id, unitId: file.unitId, confirmedBy: actor.accountId, confirmedAt: now, ...confirmation })
    .execute();
  await moveInitiative({ tx, id, from: file.status, verb: "confirm", actorId: actor.accountId, at: now });
  await enqueueNotices({ db: tx, kind: "confirmed", initiativeId: id, recipients: file.authorIds });
  const secretaries = await findSecretaries({ db: tx, file, day: dayInVietnam(now) });
  await enqueueNotices({ db: tx, kind: "awaiting_intake", initiativeId: id, recipients: secretaries });
}
