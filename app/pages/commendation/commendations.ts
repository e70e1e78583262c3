import { sql } from "kysely";
import { decisionKey } from "#app/domain/commendation/decision-key.ts";
import type { Db } from "#db/client.ts";

export const pageSize = 20;

/** One page of all commendation records, the newest decision first; `number` narrows by decision number in any spelling. One query. */
export async function readCommendations(options: { db: Db; number: string; page: number }) {
  const { page } = options;
  const key = decisionKey(options.number);
  const rows = await options.db
    .selectFrom("commendation as c")
    .select(["c.id", "c.decisionNumber", "c.signedOn", "c.awardName", "c.status", "c.isPublic"])
    .select([
      sql<number>`(select count(*)::integer from commendation_recipient r where r.commendation_id = c.id)`.as("recipients"),
      sql<string>`count(*) over ()`.as("total"),
    ])
    .$if(key !== "", (query) => query.where("c.decisionKey", "like", `${key}%`))
    .orderBy("c.signedOn", "desc")
    .orderBy("c.id", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const total = Number(rows[0]?.total ?? 0);
  return { commendations: rows.map(({ total: _, ...row }) => row), total, page, pages: Math.max(1, Math.ceil(total / pageSize)) };
}
