import type { Db } from "../client.ts";

/** State and days of one record, taken for update: for the check inside a transaction. */
export async function lockCommendation(options: { db: Db; id: number }) {
  return options.db.selectFrom("commendation").select(["id", "status", "signedOn"]).where("id", "=", options.id).forUpdate().executeTakeFirst();
}

/** The initiatives on which a record rests, in the order of their codes. */
export async function findGroundIds(options: { db: Db; id: number }): Promise<number[]> {
  const rows = await options.db
    .selectFrom("commendationGround")
    .select("initiativeId")
    .where("commendationId", "=", options.id)
    .orderBy("initiativeId")
    .execute();
  return rows.map((row) => row.initiativeId);
}
