import { withdrawalEndsReview } from "#app/copy/dossier.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db, Tx } from "#db/client.ts";
import { endAssignments } from "#db/initiatives/end-round.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import { findOfficers, findSecretaries } from "#db/initiatives/notice-recipients.ts";

export type WithdrawalResult = { ok: true } | { ok: false; reason: "state_changed" | "reason_required" };

/**
 * The contact author takes the file back until the council has decided (domain notes §2): a draft silently, a sent file with a reason.
 * Reviews under way end, and co-authors and whoever has the file now are told.
 * @returns state_changed where the file may no longer be withdrawn
 */
export async function withdrawInitiative(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<WithdrawalResult> {
  const { actor, id, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.withdraw(actor, file)) return { ok: false, reason: "state_changed" };
    if (file.status !== "draft" && reason === "") return { ok: false, reason: "reason_required" };
    const reviewers = await endAssignments({ tx, id, reason: withdrawalEndsReview, at: now });
    await moveInitiative({ tx, id, from: file.status, verb: "withdraw", actorId: actor.accountId, at: now, ...(reason !== "" && { reason }) });
    await enqueueNotices({ db: tx, kind: "assignment_ended", initiativeId: id, recipients: reviewers });
    const others = file.authorIds.filter((author) => author !== actor.accountId);
    await enqueueNotices({ db: tx, kind: "withdrawn", initiativeId: id, recipients: [...others, ...(await findHandlers(tx, file, dayInVietnam(now)))] });
    return { ok: true };
  });
}

/** Who had the file on the desk; nobody has a draft or a file sent back to its author. */
async function findHandlers(tx: Tx, file: InitiativeFacts, day: string): Promise<number[]> {
  if (file.status === "awaiting_unit") return findOfficers({ db: tx, file, day });
  const isWithCouncil = ["awaiting_intake", "received", "under_review", "in_council"].includes(file.status);
  return isWithCouncil ? findSecretaries({ db: tx, file, day }) : [];
}
