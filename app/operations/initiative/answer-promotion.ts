import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { PromotionAnswer } from "#app/domain/initiative/promotion-schema.ts";
import { enqueue, enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type PromotionAnswerResult = { ok: true } | { ok: false; reason: "state_changed" };

/**
 * The secretary of the file's council answers the open request. Accepted, the idea is an initiative, first applied as the authors said;
 * what was sent and judged stays frozen as an idea. Declined, the authors may ask again with more evidence.
 * @returns state_changed where no request is open
 */
export async function answerPromotion(options: { db: Db; actor: Actor; id: number; answer: PromotionAnswer; now: Date }): Promise<PromotionAnswerResult> {
  const { actor, id, now } = options;
  const { answer, reason } = options.answer;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.answerPromotion(actor, file)) return { ok: false, reason: "state_changed" };
    const { firstAppliedOn, appliedPlace } = await tx
      .updateTable("promotionRequest")
      .set({ answer, answeredBy: actor.accountId, answeredAt: now, answerReason: reason || null })
      .where("initiativeId", "=", id)
      .where("answer", "is", null)
      .returning(["firstAppliedOn", "appliedPlace"])
      .executeTakeFirstOrThrow();
    const isAccepted = answer === "accepted";
    if (isAccepted) {
      await tx.updateTable("initiative").set({ kind: "initiative", firstAppliedOn, appliedPlace, updatedAt: now }).where("id", "=", id).execute();
      await enqueue({ db: tx, task: "index_initiative", payload: { initiativeId: id } });
    }
    await appendEvent({
      db: tx,
      event: {
        at: now,
        actorId: actor.accountId,
        verb: isAccepted ? "accept_promotion" : "decline_promotion",
        subject: { kind: "initiative", id },
        initiativeId: id,
        ...(reason && { reason }),
        data: isAccepted ? { firstAppliedOn } : {},
      },
    });
    const kind = isAccepted ? "promotion_accepted" : "promotion_declined";
    await enqueueNotices({ db: tx, kind, initiativeId: id, recipients: [file.ownerId, ...file.acceptedAuthorIds] });
    return { ok: true };
  });
}
