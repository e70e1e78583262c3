import { sql } from "kysely";
import type { Criterion, Rubric } from "#app/domain/scoring/rubric.ts";
import type { Db } from "../client.ts";

/** The rubric by which a council judges, with criteria and bands in their order, in one query. */
export async function findRubric(options: { db: Db; councilId: number }): Promise<Rubric> {
  return options.db
    .selectFrom("council")
    .innerJoin("rubric", "rubric.id", "council.rubricId")
    .select([
      "rubric.id",
      "rubric.name",
      "rubric.passMark",
      sql<Criterion[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'description', c.description, 'maximum', c.maximum, 'floor', c.floor,
          'bands', (
            select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'lowest', b.lowest, 'highest', b.highest, 'label', b.label, 'description', b.description)
              order by b.position), '[]')
            from band b where b.criterion_id = c.id)) order by c.position), '[]')
        from criterion c where c.rubric_id = rubric.id)`.as("criteria"),
    ])
    .where("council.id", "=", options.councilId)
    .executeTakeFirstOrThrow();
}
