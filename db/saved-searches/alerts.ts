import { sql } from "kysely";
import type { Db, Tx } from "../client.ts";

/** The last moments at which letters were due. */
export interface AlertSlots {
  daily: Date;
  weekly: Date;
}

const isDue = ({ daily, weekly }: AlertSlots) =>
  sql<boolean>`((alerts = 'daily' and looked_until < ${daily}::timestamptz) or (alerts = 'weekly' and looked_until < ${weekly}::timestamptz))`;

/** Whose saved searches it is time to look into. */
export async function findDueAccounts(options: { db: Db; slots: AlertSlots }): Promise<number[]> {
  const rows = await options.db.selectFrom("savedSearch").select("accountId").distinct().where(isDue(options.slots)).orderBy("accountId").execute();
  return rows.map(({ accountId }) => accountId);
}

/** One person's searches for which a letter is due, in the order in which they were saved. */
export async function findDueSearches(options: { db: Db; accountId: number; slots: AlertSlots }) {
  return options.db
    .selectFrom("savedSearch")
    .select(["id", "name", "parameters", "alerts", "lookedUntil"])
    .where("accountId", "=", options.accountId)
    .where(isDue(options.slots))
    .orderBy("id")
    .execute();
}

/** Whether every initiative published after `since`, up to `until`, and still public is in the search index. */
export async function isIndexedUntil(options: { db: Db; since: Date; until: Date }): Promise<boolean> {
  const { db, since, until } = options;
  const row = await db
    .selectFrom("publicInitiative as p")
    .leftJoin("searchEntry as e", "e.initiativeId", "p.id")
    .select("p.id")
    .where("p.publishedAt", ">", since)
    .where("p.publishedAt", "<=", until)
    .where("e.initiativeId", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}

/** Notes that a search was looked into; locked until the caller is done. @returns the ids of those that nobody else noted meanwhile and that still want letters */
export async function noteLooked(options: { tx: Tx; accountId: number; slots: AlertSlots }): Promise<Set<number>> {
  const { tx, accountId, slots } = options;
  const { daily, weekly } = slots;
  const rows = await tx
    .updateTable("savedSearch")
    .set({ lookedUntil: sql`case alerts when 'daily' then ${daily}::timestamptz else ${weekly}::timestamptz end` })
    .where("accountId", "=", accountId)
    .where(isDue(slots))
    .returning("id")
    .execute();
  return new Set(rows.map(({ id }) => id));
}
