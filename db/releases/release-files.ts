import { sql } from "kysely";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { Outcome } from "#app/domain/initiative/states.ts";
import type { Db, Tx } from "../client.ts";

/** Locks the files of a release, in the order in which everybody locks several files. */
export async function lockReleaseFiles(options: { tx: Tx; releaseId: number }): Promise<void> {
  await sql`select id from initiative where id in (select initiative_id from release_item where release_id = ${options.releaseId}) order by id for update`.execute(
    options.tx,
  );
}

/** The files of a release by code: the decision on the list, the one in force now, and what became of the publication. */
export function selectReleaseFiles(options: { db: Db; releaseId: number }) {
  return (
    options.db
      .selectFrom("releaseItem as t")
      .innerJoin("initiative as i", "i.id", "t.initiativeId")
      .innerJoin("decision as d", "d.id", "t.decisionId")
      .leftJoin("decision as current", (join) => join.onRef("current.initiativeId", "=", "i.id").on("current.supersededAt", "is", null))
      // A file may be released again by a later list: the first publication by this one is meant.
      .leftJoin("publication as p", (join) => join.onRef("p.releaseId", "=", "t.releaseId").onRef("p.initiativeId", "=", "t.initiativeId"))
      .leftJoin("account as ender", "ender.id", "p.endedBy")
      .select(["i.id", "i.code", "i.title", "i.unitName", "t.decisionId", "current.id as currentDecisionId"])
      .select(["d.conditions", "d.minorityView", "d.score", "d.overriddenScore", "d.decidedAt", "p.endedAt", "p.endReason", "ender.fullName as endedByName"])
      .select([
        sql<Outcome>`d.outcome`.as("outcome"),
        sql<FeasibilityTag>`d.feasibility`.as("feasibility"),
        sql<Outcome | null>`current.outcome`.as("currentOutcome"),
        sql<FeasibilityTag | null>`current.feasibility`.as("currentFeasibility"),
        sql<boolean>`exists (select from publication q where q.initiative_id = i.id and q.ended_at is null)`.as("isPublished"),
      ])
      .where("t.releaseId", "=", options.releaseId)
      .orderBy("i.code")
      .orderBy("i.id")
  );
}
