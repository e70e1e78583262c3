import type { Actor } from "#app/domain/access/actor.ts";
import { commendationPolicy } from "#app/domain/commendation/policy.ts";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { findGroundIds, lockCommendation } from "#db/commendations/find-commendation.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type RevocationResult = { ok: true } | { ok: false; reason: "commendation_changed" };

interface Options {
  db: Db;
  actor: Actor;
  id: number;
  revokingDecision: string;
  reason: string;
  now: Date;
}

/** A later decision takes the commendation back: the record stays, marked, with the revoking decision and the reason (domain notes §5). */
export async function revokeCommendation(options: Options): Promise<RevocationResult> {
  const { actor, id, revokingDecision, reason, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const commendation = await lockCommendation({ db: tx, id });
    if (!commendation || !commendationPolicy.revoke(actor, commendation.status)) return { ok: false, reason: "commendation_changed" };
    await tx.updateTable("commendation").set({ status: "revoked", revokedAt: now, revokingDecision, revokeReason: reason }).where("id", "=", id).execute();
    const subject = { kind: "commendation", id } as const;
    const event = { at: now, actorId: actor.accountId, subject, data: { revokingDecision } };
    await appendEvent({ db: tx, event: { ...event, verb: "revoke_commendation", reason } });
    for (const initiativeId of await findGroundIds({ db: tx, id })) {
      await appendEvent({ db: tx, event: { ...event, verb: "commendation_ground_revoked", initiativeId } });
      await enqueue({ db: tx, task: "index_initiative", payload: { initiativeId } });
    }
    return { ok: true };
  });
}
