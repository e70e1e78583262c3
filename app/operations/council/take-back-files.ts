import type { Actor } from "#app/domain/access/actor.ts";
import { isCompleteWithout, isMovable } from "#app/domain/assignment/movable.ts";
import type { HandOver } from "#app/domain/council/hand-over-schema.ts";
import { councilPolicy } from "#app/domain/council/policy.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { enqueueNotices, enqueueNoticesAboutMany } from "#app/platform/jobs/enqueue.ts";
import type { Db, Tx } from "#db/client.ts";
import { lockCouncil } from "#db/councils/lock-council.ts";
import { findMeetingPreparers } from "#db/councils/meeting-preparers.ts";
import { lockPlanFiles } from "#db/councils/plan-world.ts";
import { appendEvents } from "#db/events/append-events.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { selectFacts } from "#db/initiatives/facts.ts";
import { findCouncilAssignments } from "#db/reviews/council-assignments.ts";

export type TakeBackResult = { ok: true; files: number } | { ok: false; reason: "not_allowed" | "nothing_to_take_back" };

/**
 * The secretary takes all files from a member of which they have handed in nothing, with one reason; what was handed in stays and counts. Each is logged
 * and told as one taken alone (`end-assignment.ts`).
 * @returns nothing_to_take_back where nothing is left, or nothing that the secretary may take
 */
export async function takeBackFiles(options: {
  db: Db;
  actor: Actor;
  councilId: number;
  memberId: number;
  handOver: HandOver;
  now: Date;
}): Promise<TakeBackResult> {
  const { actor, councilId, memberId, now } = options;
  const { reason, rest } = options.handOver;
  if (!councilPolicy.assign(actor, councilId)) return { ok: false, reason: "not_allowed" };
  return options.db.transaction().execute(async (tx) => {
    await lockCouncil({ tx, councilId });
    await lockPlanFiles({ tx, councilId });
    const assignments = await findCouncilAssignments({ db: tx, councilId, reviewerId: memberId });
    const files = await findFiles(tx, assignments);
    const taken = assignments.flatMap(({ id, initiativeId }) => {
      const file = files.get(initiativeId);
      return file && isMovable({ actor, file, reviewerId: memberId }) ? [{ id, file }] : [];
    });
    if (taken.length === 0) return { ok: false, reason: "nothing_to_take_back" };
    await endAll({ tx, actor, memberId, taken, reason, now });
    if (rest) await giveNoMore({ tx, actor, councilId, memberId, now });
    return { ok: true, files: taken.length };
  });
}

async function findFiles(tx: Tx, assignments: readonly { initiativeId: number }[]): Promise<Map<number, InitiativeFacts>> {
  if (assignments.length === 0) return new Map();
  const ids = assignments.map(({ initiativeId }) => initiativeId);
  return new Map((await selectFacts(tx).where("initiative.id", "in", ids).execute()).map((file) => [file.id, file]));
}

async function endAll(options: {
  tx: Tx;
  actor: Actor;
  memberId: number;
  taken: readonly { id: number; file: InitiativeFacts }[];
  reason: string;
  now: Date;
}): Promise<void> {
  const { tx, actor, memberId, taken, reason, now } = options;
  const ids = taken.map(({ id }) => id);
  await tx.updateTable("reviewAssignment").set({ endedAt: now, endReason: reason }).where("id", "in", ids).execute();
  await appendEvents({
    db: tx,
    events: taken.map(({ file: { id } }) => ({
      at: now,
      actorId: actor.accountId,
      verb: "end_assignment",
      subject: { kind: "initiative", id },
      initiativeId: id,
      reason,
      data: { reviewerId: memberId },
    })),
  });
  await enqueueNoticesAboutMany({ db: tx, kind: "assignment_ended", told: taken.map(({ file }) => ({ initiativeId: file.id, accountId: memberId })) });
  for (const { file } of taken.filter((one) => isCompleteWithout(one.file, memberId))) {
    const recipients = await findMeetingPreparers({ db: tx, file, day: dayInVietnam(now) });
    await enqueueNotices({ db: tx, kind: "sheets_complete", initiativeId: file.id, recipients });
  }
}

async function giveNoMore(options: { tx: Tx; actor: Actor; councilId: number; memberId: number; now: Date }): Promise<void> {
  const { tx, actor, councilId, memberId, now } = options;
  const changed = { capacity: 0, changedAt: now, changedBy: actor.accountId };
  await tx
    .insertInto("councilMemberSetting")
    .values({ councilId, accountId: memberId, ...changed })
    .onConflict((conflict) => conflict.columns(["councilId", "accountId"]).doUpdateSet(changed))
    .execute();
  await appendEvent({
    db: tx,
    event: {
      at: now,
      actorId: actor.accountId,
      verb: "describe_council_member",
      subject: { kind: "council", id: councilId },
      data: { accountId: memberId, capacity: 0 },
    },
  });
}
