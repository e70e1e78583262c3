import type { Actor } from "#app/domain/access/actor.ts";
import type { Db } from "../client.ts";

/** The files under review that were given to the reviewer (`r`, `i`), each with both own sheets where they were begun (`s`, `f`). */
export const selectOwnWork = ({ db, actor }: { db: Db; actor: Actor }) =>
  db
    .selectFrom("reviewAssignment as r")
    .innerJoin("initiative as i", "i.id", "r.initiativeId")
    .leftJoin("scoreSheet as s", "s.assignmentId", "r.id")
    .leftJoin("feasibilitySheet as f", "f.assignmentId", "r.id")
    .where("r.reviewerId", "=", actor.accountId)
    .where("r.endedAt", "is", null)
    .where("i.status", "=", "under_review")
    // Whoever became an author since has nothing to judge here.
    .where((where) =>
      where.not(where.exists(where.selectFrom("initiativeAuthor as a").whereRef("a.initiativeId", "=", "i.id").where("a.accountId", "=", actor.accountId))),
    )
    .where("i.ownerId", "<>", actor.accountId);
