import type { Actor } from "#app/domain/access/actor.ts";
import { findConflicts, isWaivable } from "#app/domain/assignment/conflicts.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findConflictFacts } from "#db/councils/conflict-facts.ts";
import { findCouncilMembers } from "#db/councils/members.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type WaiveResult = { ok: true } | { ok: false; reason: "state_changed" | "waiver_member_required" };

/**
 * The chair lets a member judge a file in spite of the conflicts that stand now, each named in the log with the reason; never an author, never themselves.
 * @returns waiver_member_required where the person is no member, is an author, is the chair who asks, or has no conflict that stands
 */
export async function waiveConflicts(options: { db: Db; actor: Actor; id: number; memberId: number; reason: string; now: Date }): Promise<WaiveResult> {
  const { actor, id, memberId, reason, now } = options;
  const day = dayInVietnam(now);
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (typeof file?.councilId !== "number" || !initiativePolicy.waiveConflicts(actor, file)) return { ok: false, reason: "state_changed" };
    const members = await findCouncilMembers({ db: tx, councilId: file.councilId, day });
    const member = members.find(({ accountId }) => accountId === memberId);
    const facts = await findConflictFacts({ db: tx, initiativeId: id, day });
    const standing = member ? findConflicts({ candidate: member, facts }) : [];
    const conflicts = standing.filter(isWaivable);
    if (memberId === actor.accountId || standing.length === 0 || conflicts.length < standing.length) return { ok: false, reason: "waiver_member_required" };
    // A waiver that no longer covers everything gives way to one that does.
    const before = facts.waivers.filter(({ accountId }) => accountId === memberId).flatMap((waiver) => waiver.conflicts);
    await tx
      .updateTable("conflictWaiver")
      .set({ withdrawnAt: now, withdrawnBy: actor.accountId })
      .where("initiativeId", "=", id)
      .where("accountId", "=", memberId)
      .where("withdrawnAt", "is", null)
      .execute();
    const waived = [...new Set([...before, ...conflicts])];
    await tx
      .insertInto("conflictWaiver")
      .values({ initiativeId: id, accountId: memberId, conflicts: waived, reason, waivedBy: actor.accountId, waivedAt: now })
      .execute();
    const data = { reviewerId: memberId, conflicts: waived };
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "waive_conflicts", subject: { kind: "initiative", id }, initiativeId: id, reason, data },
    });
    return { ok: true };
  });
}
