import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { daysBetween } from "#app/domain/initiative/deadlines.ts";
import type { Db } from "#db/client.ts";
import { selectOwnWork } from "#db/reviews/own-work.ts";

const pageSize = 20;

export type SheetProgress = "none" | "draft" | "submitted";

const progressOf = (sheet: "s" | "f") =>
  sql<SheetProgress>`case when ${sql.ref(`${sheet}.submitted_at`)} is not null then 'submitted' when ${sql.ref(`${sheet}.id`)} is not null then 'draft' else 'none' end`;

/** The reviewer's own work under review: what is left first, by due day. Two sheets a file are counted. */
export async function readReviewQueue(options: { db: Db; actor: Actor; page: number; now: Date }) {
  const { db, actor } = options;
  const mine = selectOwnWork({ db, actor });
  const sum = await mine
    .select([sql<number>`count(*)::int`.as("files"), sql<number>`(count(s.submitted_at) + count(f.submitted_at))::int`.as("handedIn")])
    .executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(sum.files / pageSize));
  const page = Math.min(Math.max(1, options.page), pages);
  const rows = await mine
    .select(["i.id", "i.code", "i.title", "r.dueOn", progressOf("s").as("score"), progressOf("f").as("feasibility")])
    .orderBy(sql`s.submitted_at is not null and f.submitted_at is not null`)
    .orderBy(sql`r.due_on nulls last`)
    .orderBy("r.id")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const today = dayInVietnam(options.now);
  return {
    sheets: 2 * sum.files,
    left: 2 * sum.files - sum.handedIn,
    page,
    pages,
    rows: rows.map((row) => {
      const isDone = row.score === "submitted" && row.feasibility === "submitted";
      return { ...row, isDone, daysLeft: isDone || row.dueOn === null ? null : daysBetween(today, row.dueOn) };
    }),
  };
}
