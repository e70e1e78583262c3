import { sql } from "kysely";
import type { DraftContent, Participant, PlanLink } from "#app/domain/initiative/content.ts";
import type { Db } from "../client.ts";

export interface StoredDraft {
  content: DraftContent;
  savedAt: Date;
}

/** People of the first application, of the row `initiative` names. */
export const participantsOf = (initiative: "initiative" | "i") => sql<Participant[]>`coalesce((
  select jsonb_agg(jsonb_build_object('fullName', p.full_name, 'birthDate', p.birth_date, 'workplace', p.workplace, 'jobTitle', p.job_title,
    'qualification', p.qualification, 'contribution', p.contribution) order by p.position)
  from initiative_participant p where p.initiative_id = ${sql.ref(initiative)}.id), '[]')`;

/** What the authors wrote, as it stands; undefined where there is no such file. */
export async function findDraft(options: { db: Db; id: number }): Promise<StoredDraft | undefined> {
  const row = await options.db
    .selectFrom("initiative")
    .select(["title", "kind", "solutionKind", "fieldSlug", "summary", "problem", "purpose", "differenceNote", "solution", "novelty", "conditions"])
    .select(["benefits", "benefitsByAppliers", "economicEffect", "yearlySavingVnd", "verifiedByFinance", "socialEffect"])
    .select(["firstAppliedOn", "appliedPlace", "replicationScope", "investor", "confidential", "updatedAt"])
    .select(participantsOf("initiative").as("participants"))
    .select(
      sql<PlanLink[]>`coalesce((
        select jsonb_agg(jsonb_build_object('to', case when l.target_id is null then 'activity:' || l.activity_id else 'target:' || l.target_id end, 'reason', l.reason) order by l.id)
        from initiative_link l where l.initiative_id = initiative.id), '[]')`.as("links"),
    )
    .where("id", "=", options.id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { updatedAt, yearlySavingVnd, ...content } = row;
  return { content: { ...content, yearlySavingVnd: yearlySavingVnd === null ? null : Number(yearlySavingVnd) }, savedAt: updatedAt };
}
