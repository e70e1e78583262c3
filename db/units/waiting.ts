import { sql, type RawBuilder } from "kysely";
import type { QueuePart } from "#app/domain/unit/queue-filter.ts";
import type { Db } from "../client.ts";
import { selectFacts } from "../initiatives/facts.ts";

export interface WaitingQuery {
  db: Db;
  units: readonly string[];
  part: QueuePart;
  /** What else the files must fulfil. */
  condition: RawBuilder<boolean>;
  /** 'YYYY-MM-DD' in Vietnam. */
  today: string;
}

export const unitDueOn = sql<string>`unit_due_on(initiative.status_since, campaign.unit_days)`;
const isResent = sql<boolean>`exists (select from event e where e.initiative_id = initiative.id and e.verb = 'return_by_unit')`;

const parts = (today: string): Record<QueuePart, RawBuilder<boolean>> => ({
  all: sql<boolean>`true`,
  overdue: sql<boolean>`${unitDueOn} < ${today}::date`,
  resent: isResent,
});

/** One page of the files that wait for these units, those due first ahead, with the facts that say what may be done. */
export async function findWaiting(options: WaitingQuery & { limit: number; offset: number }) {
  const { db, units, part, condition, today } = options;
  return selectFacts(db)
    .innerJoin("account as owner", "owner.id", "initiative.ownerId")
    .innerJoin("campaign", "campaign.id", "initiative.campaignId")
    .select(["initiative.title", "initiative.unitName", "initiative.statusSince", "owner.fullName as author", "campaign.unitDays"])
    .select(isResent.as("isResent"))
    .where("initiative.status", "=", "awaiting_unit")
    .where("initiative.unitId", "in", [...units])
    .where(parts(today)[part])
    .where(condition)
    .orderBy(unitDueOn)
    .orderBy("initiative.statusSince")
    .orderBy("initiative.id")
    .limit(options.limit)
    .offset(options.offset)
    .execute();
}

/** How many files wait in each part, among those that fulfil the condition. */
export async function countWaiting(options: Omit<WaitingQuery, "part">): Promise<Record<QueuePart, number>> {
  const { db, units, condition, today } = options;
  const { overdue, resent } = parts(today);
  return db
    .selectFrom("initiative")
    .innerJoin("campaign", "campaign.id", "initiative.campaignId")
    .select(sql<number>`count(*)::int`.as("all"))
    .select([sql<number>`(count(*) filter (where ${overdue}))::int`.as("overdue"), sql<number>`(count(*) filter (where ${resent}))::int`.as("resent")])
    .where("initiative.status", "=", "awaiting_unit")
    .where("initiative.unitId", "in", [...units])
    .where(condition)
    .executeTakeFirstOrThrow();
}
