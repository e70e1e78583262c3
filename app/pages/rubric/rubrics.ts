import type { Db } from "#db/client.ts";
import { findRubrics, findWholeRubric } from "#db/rubrics/find-rubric.ts";

/** The rubrics of a campaign, and all there are to begin another with. Two queries. @returns undefined where there is no such campaign */
export async function readRubrics(options: { db: Db; slug: string }) {
  const { db, slug } = options;
  const [campaign, rubrics] = await Promise.all([
    db.selectFrom("campaign").select(["slug", "name"]).where("slug", "=", slug).executeTakeFirst(),
    findRubrics({ db, slug }),
  ]);
  return (
    campaign && {
      campaign,
      rubrics: rubrics.filter((rubric) => rubric.slug === slug),
      sources: rubrics.map(({ id, name, campaignName }) => ({ id, name, campaignName })),
    }
  );
}

/** One rubric. One query. */
export const readRubric = (options: { db: Db; id: number }) => findWholeRubric(options);
