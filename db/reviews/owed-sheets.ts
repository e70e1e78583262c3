import { sql } from "kysely";
import type { OwedSheets, SheetReminder } from "#app/domain/assignment/reminders.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db, Tx } from "../client.ts";

export interface OwedFile extends OwedSheets {
  assignmentId: number;
  accountId: number;
  initiativeId: number;
  code: string;
  title: string;
}

/** Assignments with a last day, on files under review, of which a sheet is still owed; those of one person where an account is given. By last day. */
export async function findOwedSheets(options: { db: Db; accountId?: number }): Promise<OwedFile[]> {
  const { accountId } = options;
  const rows = await options.db
    .selectFrom("reviewAssignment as r")
    .innerJoin("initiative as i", "i.id", "r.initiativeId")
    .innerJoin("account as a", "a.id", "r.reviewerId")
    .leftJoin("scoreSheet as s", "s.assignmentId", "r.id")
    .leftJoin("feasibilitySheet as f", "f.assignmentId", "r.id")
    .select(["r.id as assignmentId", "r.reviewerId as accountId", "i.id as initiativeId", "i.title", "r.assignedAt"])
    .select([
      sql<string>`coalesce(i.code, '')`.as("code"),
      sql<string>`r.due_on`.as("dueOn"),
      sql<SheetReminder[]>`array(select kind from sheet_reminder n where n.assignment_id = r.id)`.as("sent"),
    ])
    .where("r.endedAt", "is", null)
    .where("r.dueOn", "is not", null)
    .where("i.status", "=", "under_review")
    .where("a.disabledAt", "is", null)
    .where(sql<boolean>`(s.submitted_at is null or f.submitted_at is null)`)
    // Whoever became an author since has nothing to judge here.
    .where(
      sql<boolean>`i.owner_id <> r.reviewer_id and not exists (select from initiative_author n where n.initiative_id = i.id and n.account_id = r.reviewer_id)`,
    )
    .$if(accountId !== undefined, (query) => query.where("r.reviewerId", "=", accountId ?? 0))
    .orderBy("r.dueOn")
    .orderBy("r.id")
    .execute();
  return rows.map(({ assignedAt, ...row }) => ({ ...row, assignedOn: dayInVietnam(assignedAt) }));
}

/** Notes that reminders go out. @returns the assignments for which nobody else noted the same meanwhile */
export async function noteSheetReminders(options: {
  tx: Tx;
  reminders: readonly { assignmentId: number; kind: SheetReminder }[];
  now: Date;
}): Promise<Set<number>> {
  const { tx, reminders, now } = options;
  if (reminders.length === 0) return new Set();
  const rows = await tx
    .insertInto("sheetReminder")
    .values(reminders.map((reminder) => ({ ...reminder, sentAt: now })))
    .onConflict((conflict) => conflict.doNothing())
    .returning("assignmentId")
    .execute();
  return new Set(rows.map(({ assignmentId }) => assignmentId));
}
