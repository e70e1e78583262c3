import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import type { PlanOptions } from "#app/domain/assignment/plan/options.ts";
import { addedPairs } from "#app/domain/assignment/plan/plan.ts";
import { councilPolicy } from "#app/domain/council/policy.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { findAssignmentPlan } from "#app/platform/assignment-plans.ts";
import { fingerprintOf } from "#app/platform/fingerprint.ts";
import { enqueueNoticesAboutMany } from "#app/platform/jobs/enqueue.ts";
import type { Db, Tx } from "#db/client.ts";
import { lockCouncil } from "#db/councils/lock-council.ts";
import { findPlanWorld, lockPlanFiles } from "#db/councils/plan-world.ts";
import { appendEvents } from "#db/events/append-events.ts";
import { moveInitiatives } from "#db/initiatives/move-initiative.ts";

export type SavePlanResult = { ok: true; assigned: number } | { ok: false; reason: "not_allowed" | "due_in_past" | "plan_changed" | "plan_adds_nothing" };

/**
 * The secretary gives many files to readers at once, just as the plan they looked at has it. The plan is made again here, with the files locked: people,
 * conflicts and assignments may have changed since. Each pair is logged and told as one assigned alone (`assign-reviewers.ts`).
 * @param options.fingerprint of the plan that was shown
 * @param options.dueOn the last day for the sheets, 'YYYY-MM-DD'
 * @returns plan_changed where it would be another plan now: then nobody is assigned
 */
export async function saveAssignmentPlan(options: {
  db: Db;
  actor: Actor;
  councilId: number;
  options: PlanOptions;
  fingerprint: string;
  dueOn: string;
  now: Date;
}): Promise<SavePlanResult> {
  const { actor, councilId, dueOn, now } = options;
  const day = dayInVietnam(now);
  if (!councilPolicy.assign(actor, councilId)) return { ok: false, reason: "not_allowed" };
  if (dueOn < day) return { ok: false, reason: "due_in_past" };
  return options.db.transaction().execute(async (tx) => {
    await lockCouncil({ tx, councilId });
    await lockPlanFiles({ tx, councilId });
    const world = await findPlanWorld({ db: tx, councilId, day });
    const preview = findAssignmentPlan({ actor, world, options: options.options });
    if (fingerprintOf({ options: options.options, preview }) !== options.fingerprint) return { ok: false, reason: "plan_changed" };
    const pairs = addedPairs(preview);
    if (pairs.length === 0) return { ok: false, reason: "plan_adds_nothing" };
    await insertAssignments({ tx, councilId, actor, pairs, dueOn, now });
    const given = new Set(pairs.map(({ fileId }) => fileId));
    const begun = world.files.flatMap(({ id, status }) => (status === "received" && given.has(id) ? [id] : []));
    await moveInitiatives({ tx, ids: begun, from: "received", verb: "start_review", actorId: actor.accountId, at: now });
    await enqueueNoticesAboutMany({ db: tx, kind: "assigned", told: pairs.map(({ fileId, accountId }) => ({ initiativeId: fileId, accountId })) });
    return { ok: true, assigned: pairs.length };
  });
}

async function insertAssignments(options: {
  tx: Tx;
  councilId: number;
  actor: Actor;
  pairs: readonly { fileId: number; accountId: number }[];
  dueOn: string;
  now: Date;
}): Promise<void> {
  const { tx, councilId, actor, pairs, dueOn, now } = options;
  await sql`insert into review_assignment (initiative_id, council_id, reviewer_id, assigned_by, assigned_at, due_on)
    select initiative_id, ${councilId}::integer, reviewer_id, ${actor.accountId}::integer, ${now}::timestamptz, ${dueOn}::date
    from unnest(${pairs.map(({ fileId }) => fileId)}::int[], ${pairs.map(({ accountId }) => accountId)}::int[]) as pair (initiative_id, reviewer_id)`.execute(
    tx,
  );
  await appendEvents({
    db: tx,
    events: pairs.map(({ fileId, accountId }) => ({
      at: now,
      actorId: actor.accountId,
      verb: "assign_reviewer",
      subject: { kind: "initiative", id: fileId },
      initiativeId: fileId,
      data: { reviewerId: accountId, dueOn },
    })),
  });
}
