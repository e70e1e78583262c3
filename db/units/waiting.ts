import { sql, type RawBuilder } from "kysely";
import type { QueueFilter, QueuePart } from "#app/domain/unit/queue-filter.ts";
import type { Db } from "../client.ts";
import { selectFacts } from "../initiatives/facts.ts";

export interface WaitingQuery {
  db: Db;
  units: readonly string[];
  filter: QueueFilter;
  /** 'YYYY-MM-DD' in Vietnam. */
  today: string;
}

const dueOn = sql<string>`unit_due_on(initiative.status_since, campaign.unit_days)`;
const isResent = sql<boolean>`exists (select from event e where e.initiative_id = initiative.id and e.verb = 'return_by_unit')`;

const parts = (today: string): Record<QueuePart, RawBuilder<boolean>> => ({
  all: sql<boolean>`true`,
  overdue: sql<boolean>`${dueOn} < ${today}::date`,
  resent: isResent,
});

/** The words are looked for as they are, without marks and case; no sign of theirs means anything. */
const matches = (words: string) =>
  words === ""
    ? sql<boolean>`true`
    : sql<boolean>`strpos(folded_text(concat_ws(' ', initiative.title, initiative.code, owner.full_name)), folded_text(${words}::text)) > 0`;

/** One page of the files that wait for these units, those due first ahead, with the facts that say what may be done. */
export async function findWaiting(options: WaitingQuery & { limit: number; offset: number }) {
  const { db, units, filter, today } = options;
  return selectFacts(db)
    .innerJoin("account as owner", "owner.id", "initiative.ownerId")
    .innerJoin("campaign", "campaign.id", "initiative.campaignId")
    .select(["initiative.title", "initiative.unitName", "initiative.statusSince", "owner.fullName as author", "campaign.unitDays"])
    .select(isResent.as("isResent"))
    .where("initiative.status", "=", "awaiting_unit")
    .where("initiative.unitId", "in", [...units])
    .where(parts(today)[filter.part])
    .where(matches(filter.words))
    .orderBy(dueOn)
    .orderBy("initiative.statusSince")
    .orderBy("initiative.id")
    .limit(options.limit)
    .offset(options.offset)
    .execute();
}

/** How many files wait in each part, among those the words find. */
export async function countWaiting(options: WaitingQuery): Promise<Record<QueuePart, number>> {
  const { db, units, filter, today } = options;
  const { overdue, resent } = parts(today);
  return db
    .selectFrom("initiative")
    .innerJoin("account as owner", "owner.id", "initiative.ownerId")
    .innerJoin("campaign", "campaign.id", "initiative.campaignId")
    .select(sql<number>`count(*)::int`.as("all"))
    .select([sql<number>`(count(*) filter (where ${overdue}))::int`.as("overdue"), sql<number>`(count(*) filter (where ${resent}))::int`.as("resent")])
    .where("initiative.status", "=", "awaiting_unit")
    .where("initiative.unitId", "in", [...units])
    .where(matches(filter.words))
    .executeTakeFirstOrThrow();
}
