import type { Tx } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import type { DemoCriterion } from "./directory.ts";
import type { StepOf } from "./step-schema.ts";
import { councilOf, type StepContext } from "./step-context.ts";
import { demoVerbs } from "./verbs.ts";

/** The secretary hands the dossier to reviewers; the first time, the review begins. */
export async function assignReviewers(context: StepContext, step: StepOf<"start_review" | "assign">): Promise<void> {
  const { tx, directory, actor, file, at } = context;
  const councilId = councilOf(context);
  for (const email of step.reviewers) {
    const reviewerId = directory.person(email).id;
    await tx
      .insertInto("reviewAssignment")
      .values({ initiativeId: file.id, councilId, reviewerId, assignedBy: actor.accountId, assignedAt: at, dueOn: step.dueOn })
      .execute();
    await appendEvent({
      db: tx,
      event: {
        ...{ at, actorId: actor.accountId, verb: demoVerbs.assigned, subject: { kind: "initiative", id: file.id }, initiativeId: file.id },
        data: { reviewerId, dueOn: step.dueOn },
      },
    });
  }
  if (step.do === "start_review") await moveInitiative({ tx, id: file.id, from: file.status, verb: "start_review", actorId: actor.accountId, at });
}

/** A reviewer fills in both sheets; submitted ones get their total and are closed. */
export async function fillSheets(context: StepContext, step: StepOf<"save_sheets" | "submit_sheets">): Promise<void> {
  const { tx, directory, actor, file, at } = context;
  const { id: assignmentId } = await tx
    .selectFrom("reviewAssignment")
    .select("id")
    .where("initiativeId", "=", file.id)
    .where("reviewerId", "=", actor.accountId)
    .where("endedAt", "is", null)
    .executeTakeFirstOrThrow();
  const sheet = await tx
    .insertInto("scoreSheet")
    .values({ assignmentId, commentToAuthor: step.commentToAuthor, noteToCouncil: step.noteToCouncil, savedAt: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  const criteria = directory.criteria(councilOf(context));
  if (criteria.length !== step.marks.length) throw new Error(`${step.marks.length} marks for ${criteria.length} criteria`);
  const total = await fillMarks({ tx, sheetId: sheet.id, criteria, marks: step.marks });
  const submittedAt = step.do === "submit_sheets" ? at : null;
  if (submittedAt) await tx.updateTable("scoreSheet").set({ total, submittedAt }).where("id", "=", sheet.id).execute();
  const feasibility = await tx
    .insertInto("feasibilitySheet")
    .values({ assignmentId, ...step.feasibility, savedAt: at, submittedAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (!submittedAt) return;
  const shared = { at, actorId: actor.accountId, initiativeId: file.id };
  await appendEvent({ db: tx, event: { ...shared, verb: demoVerbs.scoreSubmitted, subject: { kind: "score_sheet", id: sheet.id } } });
  await appendEvent({ db: tx, event: { ...shared, verb: demoVerbs.feasibilitySubmitted, subject: { kind: "feasibility_sheet", id: feasibility.id } } });
}

/** Writes the marks given, each in the band that holds it. @returns their sum in hundredths */
async function fillMarks(options: { tx: Tx; sheetId: number; criteria: DemoCriterion[]; marks: readonly (number | null)[] }): Promise<number> {
  const { tx, sheetId, criteria } = options;
  let total = 0;
  for (const [index, points] of options.marks.entries()) {
    const criterion = criteria[index];
    if (points === null || !criterion) continue;
    const mark = points * 100;
    const band = criterion.bands.find(({ lowest, highest }) => lowest <= mark && mark <= highest);
    if (!band) throw new Error(`No band of criterion ${criterion.id} holds ${points} points`);
    await tx.insertInto("score").values({ sheetId, criterionId: criterion.id, bandId: band.id, mark }).execute();
    total += mark;
  }
  return total;
}
