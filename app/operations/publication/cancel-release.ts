import type { Actor } from "#app/domain/access/actor.ts";
import { releasePolicy } from "#app/domain/publication/release-policy.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findRelease } from "#db/releases/find-release.ts";

export type CancellingResult = { ok: true } | { ok: false; reason: "not_waiting" };

/** The board gives a list up that nobody signed, with a reason; it is kept. Its files wait for another list. */
export async function cancelRelease(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<CancellingResult> {
  const { actor, id, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const release = await findRelease({ db: tx, id, lock: true });
    if (!release || !releasePolicy.cancel(actor, release)) return { ok: false, reason: "not_waiting" };
    await tx.updateTable("release").set({ cancelledBy: actor.accountId, cancelledAt: now, cancelReason: reason }).where("id", "=", id).execute();
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "cancel_release", subject: { kind: "release", id }, reason } });
    return { ok: true };
  });
}
