import type { ImportedPerson } from "#app/domain/import/people.ts";
import type { Tx } from "../client.ts";

/**
 * Makes accounts of a unit for which the actor vouches: they count as confirmed and wait for their invitation. Rows of authors that name one of the
 * addresses are locked, so that tying them afterwards waits for nobody while the log is held.
 * @returns their ids in the order of the people
 * @throws a unique violation of `account_email_unique` where an address was taken in the same moment
 */
export async function insertAccounts(options: {
  tx: Tx;
  people: readonly Omit<ImportedPerson, "row">[];
  unitId: string;
  actorId: number;
  now: Date;
}): Promise<number[]> {
  const { tx, people, unitId, actorId, now } = options;
  const made = await tx
    .insertInto("account")
    .values(people.map((person) => ({ ...person, unitId, createdAt: now, registrationConfirmedAt: now, registrationConfirmedBy: actorId })))
    .returning("id")
    .execute();
  const emails = people.map(({ email }) => email);
  await tx.selectFrom("initiativeAuthor").select("id").where("email", "in", emails).where("accountId", "is", null).orderBy("id").forUpdate().execute();
  return made.map(({ id }) => id);
}
