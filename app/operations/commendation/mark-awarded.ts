import type { Actor } from "#app/domain/access/actor.ts";
import { commendationPolicy } from "#app/domain/commendation/policy.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db } from "#db/client.ts";
import { lockCommendation } from "#db/commendations/find-commendation.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type AwardedResult = { ok: true } | { ok: false; reason: "commendation_changed" | "awarded_before_signing" | "awarded_in_future" };

/** The award was handed over on a day between the signing and today. */
export async function markAwarded(options: { db: Db; actor: Actor; id: number; awardedOn: string; now: Date }): Promise<AwardedResult> {
  const { actor, id, awardedOn, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const commendation = await lockCommendation({ db: tx, id });
    if (!commendation || !commendationPolicy.markAwarded(actor, commendation.status)) return { ok: false, reason: "commendation_changed" };
    if (awardedOn < commendation.signedOn) return { ok: false, reason: "awarded_before_signing" };
    if (awardedOn > dayInVietnam(now)) return { ok: false, reason: "awarded_in_future" };
    await tx.updateTable("commendation").set({ status: "awarded", awardedOn }).where("id", "=", id).execute();
    const subject = { kind: "commendation", id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "award_commendation", subject, data: { awardedOn } } });
    return { ok: true };
  });
}
