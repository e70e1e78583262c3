import type { Actor } from "#app/domain/access/actor.ts";
import { readableVisibilities } from "#app/domain/evidence/visibility.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { findMissingMarks } from "#app/domain/scoring/faults.ts";
import { sumOf } from "#app/domain/scoring/mean.ts";
import type { Rubric } from "#app/domain/scoring/rubric.ts";
import type { Db } from "#db/client.ts";
import { findFileContent } from "#db/reviews/file-content.ts";
import { findOwnAssignment } from "#db/reviews/own-assignment.ts";
import { findRubric } from "#db/reviews/rubric.ts";
import { findScoreSheet } from "#db/reviews/score-sheet.ts";

/** The reviewer's own score sheet with the file it judges and the rubric; `sheet` is null before the first save. Nobody else's sheet is read. */
export async function readScoreSheet(options: { db: Db; actor: Actor; file: InitiativeFacts }) {
  const { db, actor, file } = options;
  const [content, rubric, assignment] = await Promise.all([
    findFileContent({ db, id: file.id, visibilities: readableVisibilities({ viewer: actor, file }) }),
    findRubric({ db, councilId: file.councilId ?? 0 }),
    findOwnAssignment({ db, initiativeId: file.id, reviewerId: actor.accountId }),
  ]);
  const sheet = assignment && (await findScoreSheet({ db, assignmentId: assignment.id }));
  const marks = sheet?.marks ?? [];
  return {
    content,
    rubric,
    dueOn: assignment?.dueOn ?? null,
    judged: assignment?.judged ?? null,
    isOpen: initiativePolicy.score(actor, file) && !sheet?.submittedAt,
    novelty: assignment?.novelty?.verdict ?? null,
    mayAbstain: initiativePolicy.abstain(actor, file),
    mayRecuse: initiativePolicy.recuse(actor, file),
    sheet: sheet ?? null,
    total: sumOf(marks.map(({ mark }) => mark ?? 0)),
    missing: findMissingMarks({ rubric, marks }).map(({ id }) => id),
  };
}

/** The rubric alone: what the form is checked against. */
export async function readRubric(options: { db: Db; councilId: number | null }): Promise<Rubric> {
  return findRubric({ db: options.db, councilId: options.councilId ?? 0 });
}
