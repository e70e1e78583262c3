import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { countCouncilMembers } from "#db/councils/members.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type VoteResult =
  | { ok: true }
  | { ok: false; reason: "state_changed" | "day_in_future" | "no_members_that_day" | "vote_empty" }
  | { ok: false; reason: "too_many_votes"; totalMembers: number };

export interface VoteInput {
  agree: number;
  disagree: number;
  other: number;
  /** The day of the meeting, 'YYYY-MM-DD'. */
  heldOn: string;
}

/**
 * The chair records how the council voted; a vote recorded before is kept and superseded.
 * The number of members is looked up for the day of the meeting: the rule counts those absent too (domain notes §3).
 */
export async function recordVote(options: { db: Db; actor: Actor; id: number; vote: VoteInput; now: Date }): Promise<VoteResult> {
  const { actor, id, vote, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (typeof file?.councilId !== "number" || !initiativePolicy.recordVote(actor, file)) return { ok: false, reason: "state_changed" };
    if (vote.heldOn > dayInVietnam(now)) return { ok: false, reason: "day_in_future" };
    const totalMembers = await countCouncilMembers({ db: tx, councilId: file.councilId, day: vote.heldOn });
    if (totalMembers === 0) return { ok: false, reason: "no_members_that_day" };
    const cast = vote.agree + vote.disagree + vote.other;
    if (cast === 0) return { ok: false, reason: "vote_empty" };
    if (cast > totalMembers) return { ok: false, reason: "too_many_votes", totalMembers };
    await tx.updateTable("councilVote").set({ supersededAt: now }).where("initiativeId", "=", id).where("supersededAt", "is", null).execute();
    await tx
      .insertInto("councilVote")
      .values({ initiativeId: id, councilId: file.councilId, ...vote, totalMembers, recordedBy: actor.accountId, recordedAt: now })
      .execute();
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "record_vote", subject: { kind: "initiative", id }, initiativeId: id, data: { ...vote, totalMembers } },
    });
    return { ok: true };
  });
}
