import { sql } from "kysely";
import { hasNoStake, type InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Db } from "../client.ts";

/** Accounts that may sign in and hold a grant on `day` ('YYYY-MM-DD'). */
const holders = (db: Db, day: string) =>
  db
    .selectFrom("roleGrant as g")
    .innerJoin("account as a", "a.id", "g.accountId")
    .select("g.accountId")
    .distinct()
    .where("g.revokedAt", "is", null)
    .where(sql<boolean>`g.valid_from <= ${day}::date and (g.valid_to is null or g.valid_to >= ${day}::date)`)
    .where("a.disabledAt", "is", null)
    .where("a.registrationConfirmedAt", "is not", null);

/** Who acts for a unit. */
export async function findUnitOfficers(options: { db: Db; unitId: string; day: string }): Promise<number[]> {
  const rows = await holders(options.db, options.day).where("g.role", "=", "unit_officer").where("g.unitId", "=", options.unitId).execute();
  return rows.map((row) => row.accountId);
}

/** Who confirms for the file's unit, authors left out. */
export async function findOfficers(options: { db: Db; file: InitiativeFacts; day: string }): Promise<number[]> {
  const { db, file, day } = options;
  return (await findUnitOfficers({ db, unitId: file.unitId, day })).filter((id) => !file.authorIds.includes(id));
}

/** Who takes the file in: secretaries of its council or, before it has one, of every council of the campaign; authors and who recused left out. */
export async function findSecretaries(options: { db: Db; file: InitiativeFacts; day: string }): Promise<number[]> {
  const { file } = options;
  const councils = file.councilId === null ? file.campaignCouncilIds : [file.councilId];
  if (councils.length === 0) return [];
  const rows = await holders(options.db, options.day).where("g.role", "=", "council_secretary").where("g.councilId", "in", councils).execute();
  return rows.map((row) => row.accountId).filter((id) => hasNoStake(file, id));
}
