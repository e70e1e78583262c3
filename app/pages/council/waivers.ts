import type { Actor } from "#app/domain/access/actor.ts";
import { findAllConflicts, findConflicts, isWaivable } from "#app/domain/assignment/conflicts.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Db } from "#db/client.ts";
import { findConflictFacts } from "#db/councils/conflict-facts.ts";
import { findHeading } from "#db/councils/heading.ts";
import { findCouncilMembers, recusedAmong } from "#db/councils/members.ts";

/** Members with a conflict, and what was waived of them. Four queries. */
export async function readWaivers(options: { db: Db; actor: Actor; file: InitiativeFacts; now: Date }) {
  const { db, actor, file, now } = options;
  const day = dayInVietnam(now);
  const [heading, members, facts, waivers] = await Promise.all([
    findHeading({ db, id: file.id }),
    findCouncilMembers({ db, councilId: file.councilId ?? 0, day, initiativeId: file.id }),
    findConflictFacts({ db, initiativeId: file.id, day }),
    db
      .selectFrom("conflictWaiver as w")
      .innerJoin("account as member", "member.id", "w.accountId")
      .innerJoin("account as chair", "chair.id", "w.waivedBy")
      .select(["w.id", "w.accountId", "member.fullName", "w.reason", "w.waivedAt", "chair.fullName as waivedBy"])
      .where("w.initiativeId", "=", file.id)
      .where("w.withdrawnAt", "is", null)
      .orderBy("w.id")
      .execute(),
  ]);
  const inConflict = members.flatMap((candidate) => {
    const conflicts = findAllConflicts({ candidate, facts });
    const standing = findConflicts({ candidate, facts });
    const mayBeLetThrough = standing.length > 0 && standing.every(isWaivable) && candidate.accountId !== actor.accountId;
    return conflicts.length === 0 ? [] : [{ accountId: candidate.accountId, fullName: candidate.fullName, conflicts, mayBeLetThrough }];
  });
  return { heading, members: inConflict, recused: recusedAmong(members), waivers };
}
