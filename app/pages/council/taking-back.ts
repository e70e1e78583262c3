import type { Actor } from "#app/domain/access/actor.ts";
import { isMovable } from "#app/domain/assignment/movable.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db } from "#db/client.ts";
import { findCouncilHeading } from "#db/councils/council-heading.ts";
import { selectDescribedMembers } from "#db/councils/described-members.ts";
import { selectFacts } from "#db/initiatives/facts.ts";
import { findCouncilAssignments } from "#db/reviews/council-assignments.ts";

/** A member's files that the secretary may take back. Four queries. @returns undefined where the person neither sits on the council nor has a file there */
export async function readTakingBack(options: { db: Db; actor: Actor; councilId: number; memberId: number; now: Date }) {
  const { db, actor, councilId, memberId, now } = options;
  const [heading, member, assignments, files] = await Promise.all([
    findCouncilHeading({ db, councilId }),
    selectDescribedMembers({ db, councilId, day: dayInVietnam(now) })
      .where("account.id", "=", memberId)
      .executeTakeFirst(),
    findCouncilAssignments({ db, councilId, reviewerId: memberId }),
    selectFacts(db)
      .where("initiative.councilId", "=", councilId)
      .where("initiative.status", "=", "under_review")
      .where((where) =>
        where.exists(
          where
            .selectFrom("reviewAssignment as r")
            .whereRef("r.initiativeId", "=", "initiative.id")
            .where("r.reviewerId", "=", memberId)
            .where("r.endedAt", "is", null),
        ),
      )
      .execute(),
  ]);
  if (!member) return undefined;
  const movable = new Set(files.filter((file) => isMovable({ actor, file, reviewerId: memberId })).map(({ id }) => id));
  return {
    heading,
    fullName: member.fullName,
    files: assignments
      .filter(({ initiativeId }) => movable.has(initiativeId))
      .map(({ initiativeId, code, title, dueOn }) => ({ id: initiativeId, code, title, dueOn })),
  };
}
