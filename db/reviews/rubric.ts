import { sql } from "kysely";
import type { Criterion, Rubric } from "#app/domain/scoring/rubric.ts";
import type { RankBand } from "#app/domain/scoring/rules/rank.ts";
import { rulesOf, type ScoringRules } from "#app/domain/scoring/rules/rules.ts";
import type { Db } from "../client.ts";

type KeptCriterion = Criterion & { weight: number | null };

/** With the rules by which scores are worked out. */
export type RuledRubric = Rubric & { rules: ScoringRules };

/** Criteria and bands of the rubric of the row, in their order; marks in hundredths. */
export const criteriaOfRubric = sql<KeptCriterion[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'description', c.description, 'maximum', c.maximum, 'floor', c.floor,
    'weight', c.weight, 'bands', (
      select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'lowest', b.lowest, 'highest', b.highest, 'label', b.label, 'description', b.description)
        order by b.position), '[]')
      from band b where b.criterion_id = c.id)) order by c.position), '[]')
  from criterion c where c.rubric_id = rubric.id)`;

export const ranksOfRubric = sql<RankBand[]>`rubric.ranks`;

/** The rubric by which a council judges, with criteria and bands in their order and its rules, in one query. */
export async function findRubric(options: { db: Db; councilId: number }): Promise<RuledRubric> {
  const { dropFrom, floorsOn, ranks, ...rubric } = await options.db
    .selectFrom("council")
    .innerJoin("rubric", "rubric.id", "council.rubricId")
    .select(["rubric.id", "rubric.name", "rubric.passMark", "rubric.dropFrom", "rubric.floorsOn"])
    .select([ranksOfRubric.as("ranks"), criteriaOfRubric.as("criteria")])
    .where("council.id", "=", options.councilId)
    .executeTakeFirstOrThrow();
  return { ...rubric, rules: rulesOf({ dropFrom, floorsOn, ranks, criteria: rubric.criteria }) };
}
