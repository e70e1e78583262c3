import type { z } from "zod";
import type { Actor } from "#app/domain/access/actor.ts";
import type { decisionSchema } from "#app/domain/council/decision-schema.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { initiativePolicy, mayTake } from "#app/domain/initiative/policy.ts";
import { verbOf } from "#app/domain/initiative/states.ts";
import { sumOf } from "#app/domain/scoring/mean.ts";
import { scoreOfCouncil } from "#app/domain/scoring/rules/council-score.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { findRoleHolders } from "#db/councils/role-holders.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import { findRubric } from "#db/reviews/rubric.ts";
import { findSubmittedSheets } from "#db/reviews/submitted-sheets.ts";

export type DecisionResult = { ok: true } | { ok: false; reason: "state_changed" | "vote_required" | OverrideRefusal };
/** Why the score typed cannot stand beside the one of the sheets. */
export type OverrideRefusal = "override_without_sheets" | "override_changes_nothing" | "override_too_high";

/**
 * The chair decides with a reason, after the vote. The score is worked out from all sheets handed in, null where there is none; where the chair
 * sets another one, both are kept with the reason. The result stays under embargo: only the campaign board is told.
 */
export async function decideFile(options: { db: Db; actor: Actor; id: number; decision: z.output<typeof decisionSchema>; now: Date }): Promise<DecisionResult> {
  const { actor, id, now } = options;
  const { outcome, reason, feasibility, conditions, minorityView, overriddenScore, overrideReason } = options.decision;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (typeof file?.councilId !== "number" || !mayTake(verbOf[outcome])(actor, file)) return { ok: false, reason: "state_changed" };
    if (!initiativePolicy.decide(actor, file)) return { ok: false, reason: "vote_required" };
    const rubric = await findRubric({ db: tx, councilId: file.councilId });
    const sheets = await findSubmittedSheets({ db: tx, initiativeId: id });
    const score = scoreOfCouncil({ rubric, rules: rubric.rules, sheets: sheets.flatMap((sheet) => sheet.score ?? []) })?.total ?? null;
    const refusal = refuseOverride({ score, overriddenScore, fullMarks: sumOf(rubric.criteria.map(({ maximum }) => maximum)) });
    if (refusal) return { ok: false, reason: refusal };
    await tx
      .insertInto("decision")
      .values({
        ...{ initiativeId: id, councilId: file.councilId, outcome, feasibility, conditions, score, reason, minorityView },
        ...{ overriddenScore, overrideReason, decidedBy: actor.accountId, decidedAt: now },
      })
      .execute();
    // That it was set aside is logged; marks never are.
    const data = { feasibility, ...(overriddenScore !== null && { isOverridden: true }) };
    await moveInitiative({ tx, id, from: file.status, verb: verbOf[outcome], actorId: actor.accountId, at: now, reason, data });
    const board = await findRoleHolders({ db: tx, roles: ["campaign_board"], day: dayInVietnam(now) });
    // A board member who is an author must not hear of it before the release.
    const recipients = board.filter((accountId) => accountId !== file.ownerId && !file.authorIds.includes(accountId));
    await enqueueNotices({ db: tx, kind: "decided", initiativeId: id, recipients });
    return { ok: true };
  });
}

function refuseOverride(options: { score: number | null; overriddenScore: number | null; fullMarks: number }): OverrideRefusal | null {
  const { score, overriddenScore, fullMarks } = options;
  if (overriddenScore === null) return null;
  if (score === null) return "override_without_sheets";
  if (overriddenScore > fullMarks) return "override_too_high";
  return overriddenScore === score ? "override_changes_nothing" : null;
}
