import { sql } from "kysely";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db } from "#db/client.ts";

/** What the form of a new record offers: the whole catalogue with its dates, all units (closed ones say so) and the campaigns. Three queries. */
export async function readCommendationChoices(options: { db: Db; now: Date }) {
  const { db } = options;
  const today = dayInVietnam(options.now);
  const [awards, units, campaigns] = await Promise.all([
    db
      .selectFrom("award")
      .selectAll()
      .orderBy(sql`array_position(array['central', 'city', 'bloc', 'grassroots'], level)`)
      .orderBy("name")
      .execute(),
    db
      .selectFrom("unit")
      .select(["id", "validTo", sql<string | null>`unit_name_on(parent_id, ${today}::date)`.as("parentName")])
      .select(
        sql<string>`coalesce(unit_name_on(id, ${today}::date),
          (select name from unit_name n where n.unit_id = unit.id order by n.valid_from desc nulls last limit 1), id)`.as("name"),
      )
      .orderBy("id")
      .execute(),
    db.selectFrom("campaign").select(["id", "name"]).orderBy("periodStart", "desc").orderBy("id", "desc").execute(),
  ]);
  return { awards, units, campaigns };
}
