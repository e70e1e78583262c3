import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueue, enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type UnpublicationResult = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * The board takes a release back, with a reason the authors see: the public pages show the initiative no more from the same moment.
 * @returns state_changed where nothing is released
 */
export async function unpublishInitiative(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<UnpublicationResult> {
  const { actor, id, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.unpublish(actor, file)) return { ok: false, reason: "state_changed" };
    await tx
      .updateTable("publication")
      .set({ endedAt: now, endedBy: actor.accountId, endReason: reason })
      .where("initiativeId", "=", id)
      .where("endedAt", "is", null)
      .execute();
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "unpublish", subject: { kind: "initiative", id }, initiativeId: id, reason },
    });
    await enqueueNotices({ db: tx, kind: "unpublished", initiativeId: id, recipients: file.authorIds });
    await enqueue({ db: tx, task: "index_initiative", payload: { initiativeId: id } });
    return { ok: true };
  });
}
