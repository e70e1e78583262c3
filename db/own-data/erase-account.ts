import { sql } from "kysely";
import { erasedAddress } from "#app/domain/account/erasure.ts";
import type { Tx } from "../client.ts";

/** Ends every grant of a person, and those that somebody holds out of theirs. @returns the ids of the grants ended now */
export async function endGrants(options: { tx: Tx; accountId: number; reason: string; at: Date }): Promise<number[]> {
  const { tx, accountId, reason, at } = options;
  const own = tx.selectFrom("roleGrant").select("id").where("accountId", "=", accountId);
  const ended = await tx
    .updateTable("roleGrant")
    .set({ revokedAt: at, revokedBy: accountId, revokeReason: reason })
    .where((where) => where.or([where("accountId", "=", accountId), where("delegatedFrom", "in", own)]))
    .where("revokedAt", "is", null)
    .returning("id")
    .execute();
  return ended.map(({ id }) => id).sort((left, right) => left - right);
}

/**
 * Empties an account: nobody can sign in with it, it has no address, no birth date, no telephone, and a name that is nobody's. The row stays, since what
 * the person did in office stays; its unit stays for the rules of impartiality.
 */
export async function emptyAccount(options: { tx: Tx; accountId: number; email: string; erasedName: string; at: Date }): Promise<void> {
  const { tx, accountId, at } = options;
  await tx.deleteFrom("accountSession").where("userId", "=", accountId).execute();
  for (const table of [
    "accountPassword",
    "accountToken",
    "notice",
    "noticeSetting",
    "threadRead",
    "savedSearch",
    "councilMemberSetting",
    "declaredRelation",
  ] as const) {
    await tx.deleteFrom(table).where("accountId", "=", accountId).execute();
  }
  // Others' word that they are close to this person names them too.
  await tx
    .deleteFrom("declaredRelation")
    .where(sql<boolean>`person_email = ${options.email}::citext`)
    .execute();
  // Uploads not yet written may name the person too.
  await tx
    .deleteFrom("importBatch")
    .where("appliedAt", "is", null)
    .where((where) => where.or([where("ownerId", "=", accountId), sql<boolean>`strpos(lower(rows::text), ${options.email.toLowerCase()}) > 0`]))
    .execute();
  await tx.updateTable("commendationRecipient").set({ nameConsentAt: null }).where("accountId", "=", accountId).execute();
  await tx
    .updateTable("account")
    .set({ email: erasedAddress(accountId), fullName: options.erasedName, jobTitle: null, qualification: null, birthDate: null, phone: null })
    .set({ disabledAt: at, disabledBy: accountId, erasedAt: at })
    .where("id", "=", accountId)
    .execute();
}
