import type { TypedCriterion } from "#app/domain/rubric/rubric-text.ts";
import type { Db } from "../client.ts";

/** Puts these criteria and bands, in their order, where those of the rubric were. @throws `rubric_is_frozen` where the rubric is in use */
export async function writeCriteria(options: { db: Db; rubricId: number; criteria: readonly TypedCriterion[] }): Promise<void> {
  const { db, rubricId, criteria } = options;
  const own = db.selectFrom("criterion").select("id").where("rubricId", "=", rubricId);
  await db.deleteFrom("band").where("criterionId", "in", own).execute();
  await db.deleteFrom("criterion").where("rubricId", "=", rubricId).execute();
  const rows = criteria.map(({ bands: _, ...criterion }, index) => ({ rubricId, position: index + 1, ...criterion }));
  const ids = await db.insertInto("criterion").values(rows).returning(["id", "position"]).execute();
  const bands = ids.flatMap(({ id, position }) =>
    (criteria[position - 1]?.bands ?? []).map((band, index) => ({ criterionId: id, position: index + 1, ...band })),
  );
  await db.insertInto("band").values(bands).execute();
}
