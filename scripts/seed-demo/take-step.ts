import { findActor } from "#db/accounts/find-actor.ts";
import type { Tx } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { initiativePolicy, mayTake, type InitiativeRule } from "#app/domain/initiative/policy.ts";
import { decide, recordVote } from "./council-steps.ts";
import type { Directory } from "./directory.ts";
import { confirmByUnit, receive, submit } from "./filing-steps.ts";
import { present, publish } from "./release-steps.ts";
import { assignReviewers, fillSheets } from "./review-steps.ts";
import type { StepContext } from "./step-context.ts";
import type { Step } from "./step-schema.ts";

const rules: Record<Step["do"], InitiativeRule> = {
  submit: initiativePolicy.submit,
  confirm: initiativePolicy.confirm,
  return_by_unit: initiativePolicy.returnByUnit,
  decline_by_unit: initiativePolicy.declineByUnit,
  receive: initiativePolicy.receive,
  return_for_completion: initiativePolicy.returnForCompletion,
  start_review: mayTake("start_review"),
  assign: initiativePolicy.assign,
  save_sheets: initiativePolicy.score,
  submit_sheets: initiativePolicy.score,
  open_meeting: initiativePolicy.openMeeting,
  vote: initiativePolicy.recordVote,
  approve: initiativePolicy.decide,
  ask_for_work: initiativePolicy.decide,
  reject: initiativePolicy.decide,
  present: initiativePolicy.publish,
  publish: initiativePolicy.publish,
  withdraw: initiativePolicy.withdraw,
  cancel: initiativePolicy.cancel,
};

/**
 * Takes one step of a demo dossier, under the same policy as on the site.
 * @throws where the site would refuse it
 */
export async function takeStep(options: { tx: Tx; directory: Directory; key: string; step: Step }): Promise<void> {
  const { tx, directory, key, step } = options;
  const at = new Date(step.at);
  const file = await findInitiativeFacts({ db: tx, id: directory.initiativeId(key) });
  const actor = await findActor({ db: tx, accountId: directory.person(step.by).id, day: dayInVietnam(at) });
  if (!file || !actor || !rules[step.do](actor, file)) throw new Error(`${key}: ${step.by} may not ${step.do} at ${step.at}`);
  await carryOut({ tx, directory, actor, file, at }, step);
}

async function carryOut(context: StepContext, step: Step): Promise<void> {
  switch (step.do) {
    case "submit":
      return submit(context);
    case "confirm":
      return confirmByUnit(context, step);
    case "receive":
      return receive(context, step);
    case "start_review":
    case "assign":
      return assignReviewers(context, step);
    case "save_sheets":
    case "submit_sheets":
      return fillSheets(context, step);
    case "vote":
      return recordVote(context, step);
    case "approve":
    case "ask_for_work":
    case "reject":
      return decide(context, step);
    case "present":
      return present(context);
    case "publish":
      return publish(context);
    default: {
      const { tx, file, actor, at } = context;
      const reason = "reason" in step && step.reason ? { reason: step.reason } : {};
      await moveInitiative({ tx, id: file.id, from: file.status, verb: step.do, actorId: actor.accountId, at, ...reason });
    }
  }
}
