import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueue, enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type PublicationResult = { ok: true; isPublic: boolean } | { ok: false; reason: "state_changed" | "decision_changed" };

/**
 * The board releases the council's decision: an approved initiative becomes public, any other result is told to its authors only (domain notes §2).
 * @param options.decisionId the decision that the board saw
 * @returns state_changed where there is nothing to release (any more); decision_changed where the council has decided anew since
 */
export async function publishInitiative(options: { db: Db; actor: Actor; id: number; decisionId: number; now: Date }): Promise<PublicationResult> {
  const { actor, id, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.publish(actor, file)) return { ok: false, reason: "state_changed" };
    const decision = await tx
      .selectFrom("decision")
      .select(["id", "outcome"])
      .where("initiativeId", "=", id)
      .where("supersededAt", "is", null)
      .executeTakeFirst();
    if (decision?.id !== options.decisionId) return { ok: false, reason: "decision_changed" };
    await tx.insertInto("publication").values({ initiativeId: id, decisionId: decision.id, publishedBy: actor.accountId, publishedAt: now }).execute();
    const subject = { kind: "initiative", id } as const;
    const data = { decisionId: decision.id, outcome: decision.outcome };
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "publish", subject, initiativeId: id, data } });
    await enqueueNotices({ db: tx, kind: "published", initiativeId: id, recipients: file.authorIds });
    await enqueue({ db: tx, task: "index_initiative", payload: { initiativeId: id } });
    return { ok: true, isPublic: decision.outcome === "approved" };
  });
}
