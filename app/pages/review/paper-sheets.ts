import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { sumOf } from "#app/domain/scoring/mean.ts";
import type { Db } from "#db/client.ts";
import { criteriaOfRubric } from "#db/reviews/rubric.ts";
import { selectOwnWork } from "#db/reviews/own-work.ts";

const pageSize = 20;

/**
 * The sheets that the reviewer has not handed in, as they are printed to be filled in by hand, by due day; of one file where `fileId` is given. Nothing of
 * what was saved in them is read. Two queries.
 */
export async function readPaperSheets(options: { db: Db; actor: Actor; fileId: number | null; page: number }) {
  const { db, actor, fileId } = options;
  const open = selectOwnWork({ db, actor })
    .where((where) => where.or([where("s.submittedAt", "is", null), where("f.submittedAt", "is", null)]))
    .$if(fileId !== null, (query) => query.where("i.id", "=", fileId ?? 0));
  const { files } = await open.select((get) => get.fn.countAll<string>().as("files")).executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(Number(files) / pageSize));
  const page = Math.min(Math.max(1, options.page), pages);
  const rows = await open
    .innerJoin("council", "council.id", "r.councilId")
    .innerJoin("rubric", "rubric.id", "council.rubricId")
    .select(["i.id", "i.code", "i.title", "r.dueOn", "rubric.name as rubricName", criteriaOfRubric.as("criteria")])
    .select([sql<boolean>`s.submitted_at is null`.as("wantsScore"), sql<boolean>`f.submitted_at is null`.as("wantsFeasibility")])
    .orderBy("r.dueOn", (order) => order.asc().nullsLast())
    .orderBy("r.id")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { page, pages, files: rows.map((row) => ({ ...row, maximum: sumOf(row.criteria.map(({ maximum }) => maximum)) })) };
}
