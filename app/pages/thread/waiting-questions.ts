import { sql } from "kysely";
import { councilsAs, officerUnits, type Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { daysBetween } from "#app/domain/initiative/deadlines.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { selectFacts } from "#db/initiatives/facts.ts";

const shown = 20;
/** While a file is there, its unit answers. */
const withUnit = ["awaiting_unit", "returned_by_unit"] as const;
const closed = ["declined_by_unit", "withdrawn", "cancelled"] as const;

/**
 * Files whose authors asked and were not answered, the longest wait first: for the officer who may answer while the file lies with the unit, and for the
 * secretaries afterwards. One query; none for others.
 */
export async function readWaitingQuestions(options: { db: Db; actor: Actor; desk: "unit" | "council"; now: Date }) {
  const { db, actor, now } = options;
  const councils = councilsAs(actor, "council_secretary");
  const units = options.desk === "unit" ? officerUnits(actor) : [];
  if ((options.desk === "unit" ? units : councils).length === 0) return { questions: [], left: 0 };
  const mine = sql`${councils}::int[]`;
  const rows = await selectFacts(db)
    .innerJoin(
      // Since the last answer of anybody but an author.
      sql<{ initiativeId: number; askedAt: Date }>`(
        select m.initiative_id, min(m.created_at) as asked_at from thread_message m
        where m.part = 'author' and m.id > coalesce((
          select max(a.id) from thread_message a where a.initiative_id = m.initiative_id and a.part <> 'author'), 0)
        group by m.initiative_id)`.as("waiting"),
      "waiting.initiativeId",
      "initiative.id",
    )
    .select(["initiative.title", "waiting.askedAt"])
    .select(sql<string>`count(*) over ()`.as("total"))
    // What `writeThread` says of an officer or a secretary, as far as a query can: the policy below has the last word.
    .where("initiative.status", options.desk === "unit" ? "in" : "not in", [...withUnit, ...(options.desk === "unit" ? [] : closed)])
    .where(
      sql<boolean>`initiative.owner_id <> ${actor.accountId}
        and not exists (select from initiative_author a where a.initiative_id = initiative.id and a.account_id = ${actor.accountId})
        and (${options.desk === "unit"}::boolean or not exists (
          select from standing_recusal r where r.initiative_id = initiative.id and r.account_id = ${actor.accountId}))`,
    )
    .where(
      options.desk === "unit"
        ? sql<boolean>`initiative.unit_id = any(${units}::text[])`
        : sql<boolean>`(initiative.council_id = any(${mine}) or (initiative.council_id is null
          and exists (select from council c where c.campaign_id = initiative.campaign_id and c.id = any(${mine}))))`,
    )
    .orderBy("waiting.askedAt")
    .orderBy("initiative.id")
    .limit(shown)
    .execute();
  const questions = rows
    .filter((row) => initiativePolicy.writeThread(actor, row))
    .map(({ id, code, title, askedAt }) => ({ id, code, title, askedAt, days: daysBetween(dayInVietnam(askedAt), dayInVietnam(now)) }));
  return { questions, left: Number(rows[0]?.total ?? 0) - rows.length };
}
