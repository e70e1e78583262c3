import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { listUnitChoices } from "#db/accounts/unit-choices.ts";
import type { Db } from "#db/client.ts";

/** Who the person said is close to them, and the units to choose from. Two queries. */
export async function readRelations(options: { db: Db; actor: Actor; now: Date }) {
  const { db, actor } = options;
  const day = dayInVietnam(options.now);
  const [relations, units] = await Promise.all([
    db
      .selectFrom("declaredRelation as d")
      .select(["d.id", "d.kind", "d.declaredAt"])
      .select(sql<string>`coalesce(d.person_email::text, unit_name_on(d.unit_id, ${day}::date), d.unit_id)`.as("name"))
      .where("d.accountId", "=", actor.accountId)
      .where("d.withdrawnAt", "is", null)
      .orderBy("d.id", "desc")
      .execute(),
    listUnitChoices({ db, day }),
  ]);
  return { relations, units };
}
