import type { Actor } from "#app/domain/access/actor.ts";
import { findBlocks } from "#app/domain/assignment/blocks.ts";
import { proposedDueDay } from "#app/domain/assignment/assignment-schema.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findConflictFacts } from "#db/councils/conflict-facts.ts";
import { findHeading } from "#db/councils/heading.ts";
import { findCouncilMembers, recusedAmong } from "#db/councils/members.ts";
import { findAssignmentsAndAbstentions } from "#db/reviews/assignments.ts";

/**
 * Who has the file, and who of its council may be given it: with their load and every reason against it.
 * How far each has come is shown only to whom the sheets are open (`handedIn` is null else).
 */
export async function readAssignments(options: { db: Db; actor: Actor; file: InitiativeFacts; now: Date }) {
  const { db, actor, file } = options;
  const day = dayInVietnam(options.now);
  const [heading, rows, members, facts] = await Promise.all([
    findHeading({ db, id: file.id }),
    findAssignmentsAndAbstentions({ db, initiativeId: file.id }),
    findCouncilMembers({ db, councilId: file.councilId ?? 0, day, initiativeId: file.id }),
    findConflictFacts({ db, initiativeId: file.id, day }),
  ]);
  const seesProgress = initiativePolicy.readSheets(actor, file);
  const assignments = rows.filter(({ endedAt }) => endedAt === null);
  const abstentions = rows.filter(({ endedAt }) => endedAt !== null);
  const abstainedIds = abstentions.map(({ reviewerId }) => reviewerId);
  const assignedIds = assignments.map(({ reviewerId }) => reviewerId);
  return {
    heading,
    proposedDueOn: proposedDueDay(day),
    assigned: assignments.map(({ id, reviewerId, fullName, dueOn }) => {
      const reviewer = file.reviewers.find(({ accountId }) => accountId === reviewerId);
      return { id, fullName, dueOn, handedIn: seesProgress && reviewer ? Number(reviewer.scoreSubmitted) + Number(reviewer.feasibilitySubmitted) : null };
    }),
    abstained: abstentions.map(({ id, fullName, endedAt, endReason }) => ({ id, fullName, at: endedAt, reason: endReason ?? "" })),
    recused: recusedAmong(members),
    members: members.map(({ unitId, recusal: _recusal, ...member }) => ({
      ...member,
      blocks: findBlocks({ member: { ...member, unitId }, facts, status: file.status, assignedIds, abstainedIds }),
    })),
  };
}
