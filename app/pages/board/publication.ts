import { sql } from "kysely";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { Outcome } from "#app/domain/initiative/states.ts";
import type { Db } from "#db/client.ts";

/** What the board checks before a decision is released. The confidential part is not selected: only whether there is one. */
export async function readPublication(options: { db: Db; id: number }) {
  const { db, id } = options;
  const [file, authors] = await Promise.all([
    db
      .selectFrom("initiative")
      .innerJoin("decision", (join) => join.onRef("decision.initiativeId", "=", "initiative.id").on("decision.supersededAt", "is", null))
      .innerJoin("council", "council.id", "decision.councilId")
      .leftJoin("field", "field.slug", "initiative.fieldSlug")
      .select(["initiative.id", "initiative.code", "initiative.title", "initiative.unitName", "field.name as fieldName", "council.name as councilName"])
      .select(["summary", "problem", "solution", "novelty", "benefits", "initiative.conditions"])
      .select([
        "decision.id as decisionId",
        "decision.conditions as feasibilityConditions",
        "decision.overrideReason",
        "decision.score",
        "decision.overriddenScore",
        "decision.reason",
        "decision.decidedAt",
        "decision.minorityView",
      ])
      .select([
        sql<Outcome>`decision.outcome`.as("outcome"),
        sql<FeasibilityTag>`decision.feasibility`.as("feasibility"),
        sql<boolean>`initiative.confidential <> ''`.as("hasConfidential"),
        sql<boolean>`exists (select from release_item t join release r on r.id = t.release_id where t.initiative_id = initiative.id
          and r.presented_at is not null and r.signed_at is null and r.cancelled_at is null)`.as("waitsForSignature"),
      ])
      .where("initiative.id", "=", id)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("initiativeAuthor")
      .select(["position", "fullName", "unitName", sql<boolean>`name_consent_at is not null`.as("consents")])
      .where("initiativeId", "=", id)
      .orderBy("position")
      .execute(),
  ]);
  return { ...file, authors };
}
