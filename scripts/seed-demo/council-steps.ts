import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { verbOf } from "#app/domain/initiative/states.ts";
import { scoreOfCouncil } from "#app/domain/scoring/rules/council-score.ts";
import { countCouncilMembers } from "#db/councils/members.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import { findRubric } from "#db/reviews/rubric.ts";
import { findSubmittedSheets } from "#db/reviews/submitted-sheets.ts";
import { councilOf, type StepContext } from "./step-context.ts";
import type { StepOf } from "./step-schema.ts";
import { demoVerbs } from "./verbs.ts";

const outcomeOf = { approve: "approved", ask_for_work: "needs_work", reject: "not_approved" } as const;

/** The chair records the vote of the meeting; all members of that day count. */
export async function recordVote(context: StepContext, step: StepOf<"vote">): Promise<void> {
  const { tx, actor, file, at } = context;
  const { agree, disagree, other } = step;
  const heldOn = dayInVietnam(at);
  const councilId = councilOf(context);
  const totalMembers = await countCouncilMembers({ db: tx, councilId, day: heldOn });
  await tx
    .insertInto("councilVote")
    .values({
      ...{ initiativeId: file.id, councilId, agree, disagree, other, totalMembers, heldOn },
      ...{ recordedBy: actor.accountId, recordedAt: at },
    })
    .execute();
  await appendEvent({
    db: tx,
    event: {
      ...{ at, actorId: actor.accountId, verb: demoVerbs.voteRecorded, subject: { kind: "initiative", id: file.id }, initiativeId: file.id },
      data: { agree, disagree, other, heldOn, totalMembers },
    },
  });
}

/** The chair decides with a reason; the result stays under embargo until it is published. */
export async function decide(context: StepContext, step: StepOf<"approve" | "ask_for_work" | "reject">): Promise<void> {
  const { tx, actor, file, at } = context;
  const outcome = outcomeOf[step.do];
  const { feasibility, conditions, reason } = step;
  const councilId = councilOf(context);
  const sheets = await findSubmittedSheets({ db: tx, initiativeId: file.id });
  const rubric = await findRubric({ db: tx, councilId });
  const score = scoreOfCouncil({ rubric, rules: rubric.rules, sheets: sheets.flatMap((sheet) => sheet.score ?? []) })?.total ?? null;
  await tx
    .insertInto("decision")
    .values({
      ...{ initiativeId: file.id, councilId, outcome, feasibility, conditions, reason, score },
      ...{ decidedBy: actor.accountId, decidedAt: at },
    })
    .execute();
  await moveInitiative({ tx, id: file.id, from: file.status, verb: verbOf[outcome], actorId: actor.accountId, at, reason, data: { feasibility } });
}
