import { sql } from "kysely";
import type { Db } from "../client.ts";
import { criteriaOfRubric, ranksOfRubric } from "../reviews/rubric.ts";

const isFrozen = sql<boolean>`rubric_is_frozen(rubric.id)`;

const selectRubrics = (db: Db) =>
  db
    .selectFrom("rubric")
    .innerJoin("campaign", "campaign.id", "rubric.campaignId")
    .select([
      "rubric.id",
      "rubric.name",
      "rubric.passMark",
      "rubric.dropFrom",
      "rubric.floorsOn",
      "rubric.revision",
      "campaign.slug",
      "campaign.name as campaignName",
    ])
    .select([isFrozen.as("isFrozen"), ranksOfRubric.as("ranks")]);

/** One rubric whole, and whether it is in use and stays as it is; undefined where there is none. */
export const findWholeRubric = (options: { db: Db; id: number }) =>
  selectRubrics(options.db).select(criteriaOfRubric.as("criteria")).where("rubric.id", "=", options.id).executeTakeFirst();

/** Every rubric there is, those of the campaign first: to list, and to begin another with. */
export const findRubrics = (options: { db: Db; slug: string }) =>
  selectRubrics(options.db)
    .select([
      sql<number>`(select count(*)::int from criterion c where c.rubric_id = rubric.id)`.as("criteria"),
      sql<number>`(select coalesce(sum(c.maximum), 0)::int from criterion c where c.rubric_id = rubric.id)`.as("maximum"),
      sql<string[]>`array(select c.name from council c where c.rubric_id = rubric.id order by c.name, c.id)`.as("councils"),
    ])
    .orderBy(sql`campaign.slug = ${options.slug}`, "desc")
    .orderBy("campaign.periodStart", "desc")
    .orderBy("rubric.id")
    .execute();
