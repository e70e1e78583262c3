import { sql } from "kysely";
import type { Occasion } from "#app/domain/commendation/kinds.ts";
import type { FormerUse } from "#app/domain/commendation/warnings.ts";
import type { Db } from "../client.ts";

/** Records in force that rest on one of the initiatives. */
export async function findFormerUses(options: { db: Db; initiativeIds: readonly number[] }): Promise<FormerUse[]> {
  if (options.initiativeIds.length === 0) return [];
  return options.db
    .selectFrom("commendationGround as g")
    .innerJoin("commendation as c", "c.id", "g.commendationId")
    .innerJoin("initiative as i", "i.id", "g.initiativeId")
    .select([sql<string>`i.code`.as("code"), "c.decisionNumber", "c.occasion"])
    .where("g.initiativeId", "in", options.initiativeIds)
    .where("c.status", "!=", "revoked")
    .orderBy("i.code")
    .orderBy("c.signedOn")
    .orderBy("c.id")
    .execute();
}

export interface FormerPerson {
  name: string;
  unitId: string | null;
  decisionNumber: string;
}

/** Persons of other records in force on the same occasion: the same kind, and the same campaign or, without one, the same year. */
export async function findFormerPersons(options: { db: Db; occasion: Occasion; campaignId: number | null; signedOn: string }): Promise<FormerPerson[]> {
  const { db, occasion, campaignId, signedOn } = options;
  return db
    .selectFrom("commendationRecipient as r")
    .innerJoin("commendation as c", "c.id", "r.commendationId")
    .select(["r.name", "r.unitId", "c.decisionNumber"])
    .where("r.kind", "=", "individual")
    .where("c.status", "!=", "revoked")
    .where("c.occasion", "=", occasion)
    .where(
      campaignId === null
        ? sql<boolean>`c.campaign_id is null and extract(year from c.signed_on) = extract(year from ${signedOn}::date)`
        : sql<boolean>`c.campaign_id = ${campaignId}`,
    )
    .orderBy("c.id")
    .execute();
}
