import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { readableVisibilities } from "#app/domain/evidence/visibility.ts";
import { availableActions } from "#app/domain/initiative/actions.ts";
import { dossierTasks } from "#app/domain/initiative/dossier-tasks.ts";
import { progressOf } from "#app/domain/initiative/progress.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy, isAuthor, visibleStatus } from "#app/domain/initiative/policy.ts";
import { timelineFor } from "#app/domain/initiative/timeline.ts";
import { summarizeScore } from "#app/domain/publication/score-summary.ts";
import { isDecided } from "#app/domain/initiative/states.ts";
import type { Db } from "#db/client.ts";
import { selectDossier } from "#db/initiatives/dossier-row.ts";
import { findEvents } from "#db/initiatives/events.ts";

/** Everything the page of one file shows this viewer; what they may not see is not in the result. Two queries, three where it is published. */
export async function readDossier(options: { db: Db; actor: Actor; file: InitiativeFacts; now: Date }) {
  const { db, actor, file, now } = options;
  const today = dayInVietnam(now);
  const threadReaderId = initiativePolicy.readThread(actor, file) ? actor.accountId : null;
  const visibilities = readableVisibilities({ viewer: actor, file });
  const [row, events, practice] = await Promise.all([
    selectDossier({ db, id: file.id, withDecision: initiativePolicy.readDecision(actor, file), threadReaderId, visibilities, day: today }),
    findEvents({ db, id: file.id }),
    file.isPublished ? findPractice(db, file.id) : null,
  ]);
  if (!row) throw new Error(`File ${file.id} passed the gate and is gone`);
  const status = visibleStatus({ viewer: actor, file });
  const { confidential, decision, receivedAt, statusSince, unitDays, reviewMonths, completionMonths, scoreSummary, ranks, ...rest } = row;
  const { maximumAuthors, maximumAge, authorsConfirmFirst, requiredSections, authorFacts, ...content } = rest;
  const campaign = { maximumAuthors, maximumAge, authorsConfirmFirst, requiredSections };
  const receivedOn = receivedAt && dayInVietnam(receivedAt);
  // Who reads a decision before its release reads all of it; the others what the campaign lets be known.
  const readsScore = initiativePolicy.readDecision(actor, { ...file, isPublished: false });
  // Who knows a decision before its release still waits for the release.
  const step = isDecided(file.status) && !file.isPublished ? "awaiting_release" : status;
  return {
    ...content,
    // Birth dates are for the papers and the form itself.
    participants: row.participants.map(({ birthDate: _birthDate, ...person }) => person),
    code: file.code,
    status,
    step,
    receivedOn,
    confidential: initiativePolicy.readConfidential(actor, file) ? confidential : null,
    decision: decision && {
      ...decision,
      ...summarizeScore({ decided: decision, summary: readsScore ? "total" : scoreSummary, ranks }),
      isUnderEmbargo: !file.isPublished,
    },
    progress: progressOf({ facts: { status: step, receivedOn, statusSince: dayInVietnam(statusSince), unitDays, reviewMonths, completionMonths }, today }),
    isAuthor: isAuthor(actor, file),
    mayAsk: initiativePolicy.writeThread(actor, file),
    tasks: initiativePolicy.edit(actor, file) ? dossierTasks({ content: row, authors: authorFacts, campaign, today }) : null,
    actions: availableActions({ viewer: actor, file }),
    timeline: timelineFor({ viewer: actor, file, events }),
    isPublic: file.isPublished && file.status === "approved",
    practice,
  };
}

interface ApplicationLine {
  id: number;
  unitName: string;
  stage: "proposed" | "trial" | "applied" | "replicated" | "paused" | "stopped";
  startedOn: string | null;
  isReplication: boolean;
}
interface CommendationLine {
  id: number;
  awardName: string;
  decisionNumber: string;
  signedOn: string;
}

/** Applications and commendations as everybody may see them. */
async function findPractice(db: Db, id: number) {
  return db
    .selectNoFrom([
      sql<ApplicationLine[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', a.id, 'unitName', a.unit_name, 'stage', a.stage, 'startedOn', a.started_on, 'isReplication', a.is_replication)
          order by a.started_on nulls last, a.id)
        from public_application a where a.initiative_id = ${id}), '[]')`.as("applications"),
      sql<CommendationLine[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', c.id, 'awardName', c.award_name, 'decisionNumber', c.decision_number, 'signedOn', c.signed_on)
          order by c.signed_on, c.id)
        from public_commendation_ground g join public_commendation c on c.id = g.commendation_id where g.initiative_id = ${id} and c.status <> 'revoked'), '[]')`.as(
        "commendations",
      ),
    ])
    .executeTakeFirstOrThrow();
}
