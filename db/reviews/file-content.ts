import { sql } from "kysely";
import type { Visibility } from "#app/domain/evidence/visibility.ts";
import type { Db } from "../client.ts";
import { evidenceLines } from "../evidence/evidence-files.ts";

/** What the unit said when it confirmed the file. */
export interface ConfirmationText {
  appliedSince: string | null;
  economicEffect: string;
  socialEffect: string;
  canBeReplicated: boolean;
  conclusion: string;
}

/** The text a reviewer judges, its confidential part too, with the unit's last confirmation; without authors' personal data; of its evidence files those the reader may open. */
export async function findFileContent(options: { db: Db; id: number; visibilities: readonly Visibility[] }) {
  return options.db
    .selectFrom("initiative")
    .leftJoin("field", "field.slug", "initiative.fieldSlug")
    .select([
      "initiative.id",
      "initiative.code",
      "initiative.title",
      "initiative.kind",
      "initiative.solutionKind",
      "initiative.unitName",
      "field.name as fieldName",
      "initiative.summary",
      "initiative.problem",
      "initiative.solution",
      "initiative.novelty",
      "initiative.benefits",
      "initiative.conditions",
      "initiative.purpose",
      "initiative.differenceNote",
      "initiative.benefitsByAppliers",
      "initiative.economicEffect",
      "initiative.yearlySavingVnd",
      "initiative.verifiedByFinance",
      "initiative.socialEffect",
      "initiative.appliedPlace",
      "initiative.replicationScope",
      "initiative.confidential",
      "initiative.firstAppliedOn",
      evidenceLines({ id: "initiative.id", visibilities: options.visibilities }).as("files"),
      sql<ConfirmationText | null>`(
        select jsonb_build_object('appliedSince', c.applied_since, 'economicEffect', c.economic_effect, 'socialEffect', c.social_effect,
          'canBeReplicated', c.can_be_replicated, 'conclusion', c.conclusion)
        from unit_confirmation c where c.initiative_id = initiative.id order by c.id desc limit 1)`.as("confirmation"),
    ])
    .where("initiative.id", "=", options.id)
    .executeTakeFirstOrThrow();
}
