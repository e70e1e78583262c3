import type { Actor } from "#app/domain/access/actor.ts";
import { memberProgress } from "#app/domain/assignment/member-progress.ts";
import { councilPolicy } from "#app/domain/council/policy.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findCouncilHeading } from "#db/councils/council-heading.ts";
import { selectFacts } from "#db/initiatives/facts.ts";
import { findCouncilAssignments } from "#db/reviews/council-assignments.ts";

const byName = new Intl.Collator("vi");

/**
 * Where each member of a council stands with the files under review. Three queries. Files whose sheets the viewer may not read yet are not counted:
 * a secretary who judges one would learn what others have handed in, and an author how far it has come.
 */
export async function readCouncilProgress(options: { db: Db; actor: Actor; councilId: number; now: Date }) {
  const { db, actor, councilId, now } = options;
  const [heading, files, assignments] = await Promise.all([
    findCouncilHeading({ db, councilId }),
    selectFacts(db).where("initiative.councilId", "=", councilId).where("initiative.status", "=", "under_review").execute(),
    findCouncilAssignments({ db, councilId }),
  ]);
  const readable = new Map(files.filter((file) => initiativePolicy.readSheets(actor, file)).map((file) => [file.id, file]));
  const names = new Map(assignments.map(({ reviewerId, fullName }) => [reviewerId, fullName]));
  const inOrder = assignments.toSorted((one, other) => byName.compare(one.fullName, other.fullName));
  const judged = inOrder.flatMap(({ initiativeId, reviewerId, dueOn }) => {
    const reviewer = readable.get(initiativeId)?.reviewers.find(({ accountId }) => accountId === reviewerId);
    return reviewer ? [{ accountId: reviewerId, dueOn, isFinished: reviewer.scoreSubmitted && reviewer.feasibilitySubmitted }] : [];
  });
  const rows = memberProgress({ files: judged, today: dayInVietnam(now) });
  return {
    heading,
    mayAssign: councilPolicy.assign(actor, councilId),
    left: rows.reduce((sum, row) => sum + row.left, 0),
    late: rows.reduce((sum, row) => sum + row.late, 0),
    rows: rows.map((row) => ({ ...row, fullName: names.get(row.accountId) ?? "" })),
  };
}
