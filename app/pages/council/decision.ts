import type { Actor } from "#app/domain/access/actor.ts";
import { sumVote } from "#app/domain/council/vote.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { scoreOfCouncil } from "#app/domain/scoring/rules/council-score.ts";
import { findDisagreement } from "#app/domain/scoring/disagreement.ts";
import type { Db } from "#db/client.ts";
import { findCurrentVote } from "#db/councils/current-vote.ts";
import { findHeading } from "#db/councils/heading.ts";
import { findRubric } from "#db/reviews/rubric.ts";
import { findSubmittedSheets } from "#db/reviews/submitted-sheets.ts";

/** What the chair decides on: vote worked out, score against the pass mark and the floors, every feasibility tag. `sheets` is null where the seal holds for them. */
export async function readDecision(options: { db: Db; actor: Actor; file: InitiativeFacts }) {
  const { db, actor, file } = options;
  const maySee = initiativePolicy.readSheets(actor, file);
  const [heading, vote, rubric, submitted] = await Promise.all([
    findHeading({ db, id: file.id }),
    findCurrentVote({ db, initiativeId: file.id }),
    findRubric({ db, councilId: file.councilId ?? 0 }),
    maySee ? findSubmittedSheets({ db, initiativeId: file.id }) : [],
  ]);
  const scores = submitted.flatMap(({ score }) => score ?? []);
  const tags = submitted.flatMap(({ feasibility }) => feasibility?.tag ?? []);
  const score = scoreOfCouncil({ rubric, sheets: scores, rules: rubric.rules });
  const belowFloor = rubric.criteria.filter(({ id }) => score?.criteria.some((criterion) => criterion.criterionId === id && criterion.belowFloor));
  return {
    heading,
    vote: vote ? { ...sumVote(vote), heldOn: vote.heldOn } : null,
    sheets: maySee
      ? {
          totals: scores.map(({ total }) => total),
          score,
          belowFloor: belowFloor.map(({ name }) => name),
          tags,
          disagreement: findDisagreement({ totals: scores.map(({ total }) => total), tags }),
        }
      : null,
  };
}
