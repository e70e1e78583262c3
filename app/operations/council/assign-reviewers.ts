import type { Actor } from "#app/domain/access/actor.ts";
import { findBlocks } from "#app/domain/assignment/blocks.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db, Tx } from "#db/client.ts";
import { findConflictFacts } from "#db/councils/conflict-facts.ts";
import { findCouncilMembers } from "#db/councils/members.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findAbstentions } from "#db/reviews/assignments.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";

export type AssignmentResult = { ok: true } | { ok: false; reason: "state_changed" | "reviewer_blocked" | "due_in_past" };

/**
 * The secretary gives a file to members of its council; the first assignment starts the review (domain notes §3).
 * Conflicts are looked up again here: between page and click a person may have become an author's colleague.
 * @param options.dueOn the last day for the sheets, 'YYYY-MM-DD'
 * @returns reviewer_blocked where any of them is no member or has a conflict: then nobody is assigned
 */
export async function assignReviewers(options: {
  db: Db;
  actor: Actor;
  id: number;
  reviewerIds: readonly number[];
  dueOn: string;
  now: Date;
}): Promise<AssignmentResult> {
  const { actor, id, dueOn, now } = options;
  const reviewerIds = [...new Set(options.reviewerIds)];
  const day = dayInVietnam(now);
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (typeof file?.councilId !== "number" || !initiativePolicy.assign(actor, file)) return { ok: false, reason: "state_changed" };
    if (dueOn < day) return { ok: false, reason: "due_in_past" };
    if (!(await areFree({ tx, file, councilId: file.councilId, reviewerIds, day }))) return { ok: false, reason: "reviewer_blocked" };
    const shared = { initiativeId: id, councilId: file.councilId, assignedBy: actor.accountId, assignedAt: now, dueOn };
    await tx
      .insertInto("reviewAssignment")
      .values(reviewerIds.map((reviewerId) => ({ ...shared, reviewerId })))
      .execute();
    for (const reviewerId of reviewerIds) {
      await appendEvent({
        db: tx,
        event: {
          at: now,
          actorId: actor.accountId,
          verb: "assign_reviewer",
          subject: { kind: "initiative", id },
          initiativeId: id,
          data: { reviewerId, dueOn },
        },
      });
    }
    if (file.status === "received") await moveInitiative({ tx, id, from: file.status, verb: "start_review", actorId: actor.accountId, at: now });
    await enqueueNotices({ db: tx, kind: "assigned", initiativeId: id, recipients: reviewerIds });
    return { ok: true };
  });
}

async function areFree(options: { tx: Tx; file: InitiativeFacts; councilId: number; reviewerIds: readonly number[]; day: string }): Promise<boolean> {
  const { tx, file, councilId, reviewerIds, day } = options;
  const members = await findCouncilMembers({ db: tx, councilId, day });
  const facts = await findConflictFacts({ db: tx, initiativeId: file.id, day });
  const abstentions = await findAbstentions({ db: tx, initiativeId: file.id });
  const abstainedIds = abstentions.map(({ reviewerId }) => reviewerId);
  const assignedIds = file.reviewers.map(({ accountId }) => accountId);
  return reviewerIds.every((reviewerId) => {
    const member = members.find(({ accountId }) => accountId === reviewerId);
    return member !== undefined && findBlocks({ member, facts, status: file.status, assignedIds, abstainedIds }).length === 0;
  });
}
