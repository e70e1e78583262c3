import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { applicationPolicy } from "#app/domain/application/policy.ts";
import { nextStages } from "#app/domain/application/stages.ts";
import { findApplication } from "#db/applications/find-application.ts";
import type { Db } from "#db/client.ts";

/**
 * One record of application with its log and what the actor may do with it. Three queries.
 * @returns undefined where there is none, or none that the actor may see
 */
export async function readApplication(options: { db: Db; actor: Actor; id: number }) {
  const { db, actor, id } = options;
  const [facts, record, events] = await Promise.all([findApplication({ db, id }), readRecord(db, id), readEvents(db, id)]);
  if (!facts || !record || !applicationPolicy.view(actor, facts)) return undefined;
  return {
    ...record,
    events,
    nextStages: applicationPolicy.changeStage(actor, facts) ? nextStages(facts.stage) : [],
    mayVerify: applicationPolicy.verify(actor, facts),
    mayEndVerification: applicationPolicy.endVerification(actor, facts),
  };
}

function readRecord(db: Db, id: number) {
  return db
    .selectFrom("application as a")
    .innerJoin("initiative as i", "i.id", "a.initiativeId")
    .innerJoin("account as recorder", "recorder.id", "a.recordedBy")
    .leftJoin("account as verifier", "verifier.id", "a.verifiedBy")
    .select(["a.id", "i.code", "i.title", "i.unitName as originUnitName", "a.unitName", "a.stage", "a.startedOn", "a.endedOn", "a.stopReason", "a.stopNote"])
    .select(["a.measure", "a.figureBefore", "a.figureAfter", "a.savedVnd", "a.savedHours", "a.evidence", "a.confirmedBy", "a.recordedAt", "a.verifiedAt"])
    .select(["recorder.fullName as recordedBy", "verifier.fullName as verifiedBy"])
    .select([sql<boolean>`a.unit_id <> i.unit_id`.as("isReplication"), sql<boolean>`exists (select from public_initiative p where p.id = i.id)`.as("isPublic")])
    .where("a.id", "=", id)
    .executeTakeFirst();
}

function readEvents(db: Db, id: number) {
  return db
    .selectFrom("event")
    .leftJoin("account", "account.id", "event.actorId")
    .select(["event.seq", "event.at", "event.verb", "event.reason", "account.fullName as actorName", sql<string | null>`event.data ->> 'to'`.as("toStage")])
    .where("subjectKind", "=", "application")
    .where("subjectId", "=", String(id))
    .orderBy("seq", "desc")
    .execute();
}
