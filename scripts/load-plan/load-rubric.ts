import type { Tx } from "#db/client.ts";
import type { RubricSeed } from "./catalogue-files.ts";

/** Gives a campaign a rubric of its own, with criteria and bands; marks in hundredths. @returns the rubric's id */
export async function loadRubric(options: { tx: Tx; campaignId: number; rubric: RubricSeed }): Promise<number> {
  const { tx, rubric } = options;
  const { id: rubricId } = await tx
    .insertInto("rubric")
    .values({ campaignId: options.campaignId, name: rubric.name, passMark: rubric.passMark })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const [index, { bands, ...criterion }] of rubric.criteria.entries()) {
    const { id: criterionId } = await tx
      .insertInto("criterion")
      .values({ rubricId, position: index + 1, ...criterion })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("band")
      .values(bands.map((band, order) => ({ criterionId, position: order + 1, ...band })))
      .execute();
  }
  return rubricId;
}
