import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { PromotionInput } from "#app/domain/initiative/promotion-schema.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { findSecretaries } from "#db/initiatives/notice-recipients.ts";

export type PromotionRequestResult = { ok: true } | { ok: false; reason: "state_changed" | "first_applied_in_future" };

/**
 * An author of an approved and published idea says that it came into use and asks that it count as an initiative (domain notes §2).
 * The secretaries of its council are told; while one request waits there is no second.
 * @returns state_changed where the file is no such idea, or is asked for already
 */
export async function askPromotion(options: { db: Db; actor: Actor; id: number; request: PromotionInput; now: Date }): Promise<PromotionRequestResult> {
  const { actor, id, request, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.askPromotion(actor, file)) return { ok: false, reason: "state_changed" };
    const today = dayInVietnam(now);
    const { firstAppliedOn, appliedPlace, evidence } = request;
    if (firstAppliedOn > today) return { ok: false, reason: "first_applied_in_future" };
    await tx
      .insertInto("promotionRequest")
      .values({ initiativeId: id, requestedBy: actor.accountId, requestedAt: now, firstAppliedOn, appliedPlace, evidence })
      .execute();
    const subject = { kind: "initiative", id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "ask_promotion", subject, initiativeId: id, data: { firstAppliedOn } } });
    await enqueueNotices({ db: tx, kind: "promotion_asked", initiativeId: id, recipients: await findSecretaries({ db: tx, file, day: today }) });
    return { ok: true };
  });
}
