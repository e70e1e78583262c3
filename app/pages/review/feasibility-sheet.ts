import type { Actor } from "#app/domain/access/actor.ts";
import { findFeasibilityGaps } from "#app/domain/feasibility/sheet-schema.ts";
import { readableVisibilities } from "#app/domain/evidence/visibility.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findFeasibilitySheet } from "#db/reviews/feasibility-sheet.ts";
import { findFileContent } from "#db/reviews/file-content.ts";
import { findOwnAssignment } from "#db/reviews/own-assignment.ts";

/** The reviewer's own judgement of feasibility with the file it is about; `sheet` is null before the first save. */
export async function readFeasibilitySheet(options: { db: Db; actor: Actor; file: InitiativeFacts }) {
  const { db, actor, file } = options;
  const [content, assignment] = await Promise.all([
    findFileContent({ db, id: file.id, visibilities: readableVisibilities({ viewer: actor, file }) }),
    findOwnAssignment({ db, initiativeId: file.id, reviewerId: actor.accountId }),
  ]);
  const sheet = assignment && (await findFeasibilitySheet({ db, assignmentId: assignment.id }));
  return {
    content,
    dueOn: assignment?.dueOn ?? null,
    judged: assignment?.judged ?? null,
    isOpen: initiativePolicy.score(actor, file) && !sheet?.submittedAt,
    mayAbstain: initiativePolicy.abstain(actor, file),
    mayRecuse: initiativePolicy.recuse(actor, file),
    sheet: sheet ?? null,
    gaps: findFeasibilityGaps({ tag: sheet?.tag ?? null, conditions: sheet?.conditions ?? "" }),
  };
}
