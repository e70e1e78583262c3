import { rulesOf } from "#app/domain/scoring/rules/rules.ts";
import type { Db } from "../client.ts";
import { criteriaOfRubric, ranksOfRubric, type RuledRubric } from "../reviews/rubric.ts";

export interface RuledCouncil {
  id: number;
  name: string;
  rubric: RuledRubric;
}

/** A council with the rubric by which it judges, in one query. @returns undefined where there is no such council */
export async function findRuledCouncil(options: { db: Db; councilId: number }): Promise<RuledCouncil | undefined> {
  const row = await options.db
    .selectFrom("council")
    .innerJoin("rubric", "rubric.id", "council.rubricId")
    .select(["council.id", "council.name", "rubric.id as rubricId", "rubric.name as rubricName", "rubric.passMark", "rubric.dropFrom", "rubric.floorsOn"])
    .select([ranksOfRubric.as("ranks"), criteriaOfRubric.as("criteria")])
    .where("council.id", "=", options.councilId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, name, rubricId, rubricName, passMark, dropFrom, floorsOn, ranks, criteria } = row;
  return { id, name, rubric: { id: rubricId, name: rubricName, passMark, criteria, rules: rulesOf({ dropFrom, floorsOn, ranks, criteria }) } };
}
