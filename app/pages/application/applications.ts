import { sql } from "kysely";
import { isBoard, officerUnits, type Actor } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";

export const pageSize = 20;

/** all: every record; unverified: begun, not stopped, not yet verified by the board; stopped. */
export const applicationFilters = ["all", "unverified", "stopped"] as const;
export type ApplicationFilter = (typeof applicationFilters)[number];

/** One page of the records of the actor's units (of all units for the board), the newest first. One query. */
export async function readApplications(options: { db: Db; actor: Actor; filter: ApplicationFilter; page: number }) {
  const { db, actor, filter, page } = options;
  const units = officerUnits(actor);
  const rows = await db
    .selectFrom("application as a")
    .innerJoin("initiative as i", "i.id", "a.initiativeId")
    .select(["a.id", "i.code", "i.title", "a.unitName", "a.stage", "a.startedOn", "a.recordedAt"])
    .select([
      sql<boolean>`a.unit_id <> i.unit_id`.as("isReplication"),
      sql<boolean>`a.verified_at is not null`.as("isVerified"),
      sql<string>`count(*) over ()`.as("total"),
    ])
    .$if(!isBoard(actor), (query) => query.where("a.unitId", "in", units.length > 0 ? units : [""]))
    .$if(filter === "unverified", (query) => query.where("a.verifiedAt", "is", null).where("a.stage", "not in", ["proposed", "stopped"]))
    .$if(filter === "stopped", (query) => query.where("a.stage", "=", "stopped"))
    .orderBy("a.recordedAt", "desc")
    .orderBy("a.id", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const total = Number(rows[0]?.total ?? 0);
  return { applications: rows.map(({ total: _, ...row }) => row), total, page, pages: Math.max(1, Math.ceil(total / pageSize)) };
}
