import { isBoard, type Actor } from "#app/domain/access/actor.ts";
import { councilsAs } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { nextCouncilStep } from "#app/domain/council/next-step.ts";
import { scoreOfCouncil } from "#app/domain/scoring/rules/council-score.ts";
import { findDisagreement } from "#app/domain/scoring/disagreement.ts";
import type { Db } from "#db/client.ts";
import { findHeading } from "#db/councils/heading.ts";
import { findRubric } from "#db/reviews/rubric.ts";
import { findSubmittedSheets } from "#db/reviews/submitted-sheets.ts";

/**
 * All sheets handed in, side by side, with what the council's score is made of. The route's gate asks `initiativePolicy.readSheets` first.
 * Names of reviewers go to the council and the campaign board; notes to the council and findings about novelty stay in the council.
 */
export async function readSheets(options: { db: Db; actor: Actor; file: InitiativeFacts }) {
  const { db, actor, file } = options;
  const councilId = file.councilId ?? 0;
  const [heading, rubric, sheets] = await Promise.all([
    findHeading({ db, id: file.id }),
    findRubric({ db, councilId }),
    findSubmittedSheets({ db, initiativeId: file.id }),
  ]);
  const isOfCouncil =
    councilsAs(actor, "council_chair", "council_secretary", "council_member").includes(councilId) ||
    file.reviewers.some(({ accountId }) => accountId === actor.accountId);
  const seesNames = isOfCouncil || isBoard(actor);
  const scores = sheets.flatMap(({ score }) => score ?? []);
  const tags = sheets.flatMap(({ feasibility }) => feasibility?.tag ?? []);
  return {
    heading,
    canOpenMeeting: initiativePolicy.openMeeting(actor, file),
    next: nextCouncilStep({ viewer: actor, file }),
    criteria: rubric.criteria.map(({ id, name, maximum, floor }) => ({ id, name, maximum, floor })),
    score: scoreOfCouncil({ rubric, sheets: scores, rules: rubric.rules }),
    disagreement: findDisagreement({ totals: scores.map(({ total }) => total), tags }),
    reviewers: sheets.map(({ fullName, score, feasibility }, index) => ({
      number: index + 1,
      name: seesNames ? fullName : null,
      score: score && {
        total: score.total,
        commentToAuthor: score.commentToAuthor,
        noteToCouncil: isOfCouncil ? score.noteToCouncil : "",
        marks: score.marks,
        novelty: isOfCouncil ? score.novelty : null,
      },
      feasibility,
    })),
  };
}
